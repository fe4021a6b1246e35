import type { Finding } from '../../scripts/validate/finding.ts';
import { changesOf, halves, inBatches } from './batches.ts';
import type { Content } from './content.ts';
import { whatIsFixed } from './fixed.ts';
import type { Planned } from './plan.ts';

/** What the checker made of one fault. */
export interface Tried extends Planned {
	diagnostics: readonly Finding[];
	/** Something was found. */
	isFound: boolean;
	/** Something was found in the right file, on the right line. */
	isPlaced: boolean;
	/** What was found there is the rule that should speak. */
	isNamed: boolean;
	/** Nothing else was found. */
	isAlone: boolean;
	/** `--fix` put it right; undefined where it does not offer to. */
	isFixed?: boolean;
}

/**
 * Puts every fault into the content, asks the checker, and lets it put right what it offers to. Any
 * fault that is not found just as it should be, among others in other files, is tried again alone.
 */
export function tryAll(content: Content, planned: readonly Planned[]): Tried[] {
	const tried = inBatches(planned, changing).flatMap((batch) => tryTogether(content, batch));
	const byFault = new Map(tried.map((it) => [it.fault, it]));
	const fixed = whatIsFixed(content, tried);
	return planned.flatMap(({ fault }) => {
		const it = byFault.get(fault);
		const isFixed = fixed.get(fault);
		return it ? [isFixed === undefined ? it : { ...it, isFixed }] : [];
	});
}

const changing = ({ fault }: Planned) => fault;

function tryTogether(content: Content, batch: readonly Planned[]): Tried[] {
	const [first] = batch;
	if (!first) return [];
	const diagnostics = content.judge(changesOf(batch.map(changing)), first.fault.gone);
	if (batch.length === 1) return [judge(first, diagnostics)];

	const tried = batch.map((it) => judge(it, ofFault(it, diagnostics)));
	const owned = tried.reduce((sum, it) => sum + it.diagnostics.length, 0);
	if (owned < diagnostics.length)
		return halves(batch).flatMap((some) => tryTogether(content, some));
	return tried.flatMap((it) => (it.isNamed && it.isAlone ? [it] : tryTogether(content, [it])));
}

function ofFault({ fault }: Planned, diagnostics: readonly Finding[]) {
	const files = [fault.path, ...Object.keys(fault.changes)].map((path) => `content/${path}`);
	return diagnostics.filter(({ file }) => files.includes(file));
}

function judge(planned: Planned, diagnostics: readonly Finding[]): Tried {
	const { fault, kind } = planned;
	const there = diagnostics.filter(
		({ file, line }) => file === `content/${fault.path}` && fault.lines.includes(line),
	);
	return {
		group: planned.group,
		kind,
		fault,
		diagnostics,
		isFound: diagnostics.length > 0,
		isPlaced: there.length > 0,
		isNamed: there.some(({ rule }) => kind.rules.some((id) => id === rule)),
		isAlone: diagnostics.length === (fault.places ?? 1),
	};
}
