import { changesOf, halves, inBatches } from './batches.ts';
import type { Content } from './content.ts';
import type { Fault } from './kind.ts';
import type { Tried } from './run.ts';

/**
 * Which faults `--fix` puts right, of those that it offers to: nothing is left to say, and a file that
 * must come back is what it was, to the byte.
 */
export const whatIsFixed = (content: Content, tried: readonly Tried[]): Map<Fault, boolean> =>
	new Map(
		inBatches(tried.filter(isOffered), ({ fault }) => fault).flatMap((batch) =>
			fixTogether(content, batch),
		),
	);

const isOffered = ({ kind, fault, diagnostics }: Tried): boolean =>
	kind.comesBack === true ||
	diagnostics.some(({ instead }) => instead !== undefined) ||
	Object.values(fault.gone ?? {}).some((address) => address !== undefined);

function fixTogether(content: Content, batch: readonly Tried[]): [Fault, boolean][] {
	const [first] = batch;
	if (!first) return [];
	const faults = batch.map(({ fault }) => fault);
	const { left, isBack } = content.putRight(changesOf(faults), first.fault.gone);
	if (left.length > 0 && batch.length > 1)
		return halves(batch).flatMap((some) => fixTogether(content, some));
	return batch.map(({ kind, fault }) => {
		const isSame = kind.comesBack ? isBack(fault.path) : true;
		return [fault, left.length === 0 && isSame];
	});
}
