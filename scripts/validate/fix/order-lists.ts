import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import { type FieldType, typeOf } from '#schema/field-type.ts';
import { nations } from '#schema/vocabulary.ts';
import { pathText, valueAt, walkSchema } from '../explain/walk-schema.ts';
import type { Path } from '../finding.ts';
import { differences, type Source } from './source.ts';
import { makeMoves, sortSlots } from './slots.ts';

/**
 * Closed lists that have an order by themselves: from England outwards. In all other lists the author’s
 * order may say what matters most, or comes first: the hospital before the pharmacy, the stage that a
 * regulator is for before those where it also helps.
 */
const ordered: readonly object[] = [nations];

/** A text in which the values of such lists stand as in the vocabulary. */
export function orderLists(text: string, source: Source): string {
	const { data, isSound } = source.read(text);
	if (!isSound) return text;
	let made = text;
	for (const { type, value, path } of walkSchema(source.schema, data)) {
		const order = orderOf(type);
		if (!order || !Array.isArray(value) || value.some((it) => !order.includes(String(it))))
			continue;
		const sorted = value.toSorted((a, b) => order.indexOf(String(a)) - order.indexOf(String(b)));
		if (isDeepStrictEqual(value, sorted)) continue;
		const tried = sortList(made, path, order, source);
		if (tried !== undefined && isOnlySorted(made, tried, path, sorted, source)) made = tried;
	}
	return made;
}

function orderOf(type: FieldType): readonly string[] | undefined {
	const item = type.kind === 'list' ? typeOf(type.item) : undefined;
	return item?.kind === 'choice' && ordered.includes(item.list)
		? Object.keys(item.list)
		: undefined;
}

function sortList(text: string, path: Path, order: readonly string[], { read }: Source) {
	const { start, end } = read(text);
	const yaml = text.slice(start, end);
	const node = parseDocument(yaml, { logLevel: 'silent' }).getIn(path, true);
	if (!isSeq(node)) return undefined;
	const slots = node.items.map((item) => ({ nodes: [item], at: order.indexOf(String(item)) }));
	const sorted = sortSlots(yaml, slots, (a, b) => a.at - b.at);
	return sorted && text.slice(0, start) + makeMoves(yaml, [sorted]) + text.slice(end);
}

/** True when one list is now sorted, and all else is as it was. */
function isOnlySorted(
	before: string,
	after: string,
	path: Path,
	sorted: readonly unknown[],
	{ read }: Source,
): boolean {
	const [first, second] = [read(before), read(after)];
	return (
		second.isSound &&
		before.slice(first.end) === after.slice(second.end) &&
		isDeepStrictEqual(valueAt(second.data, path), sorted) &&
		differences(first.data, second.data).every(
			(it) => pathText(it.path.slice(0, -1)) === pathText(path),
		)
	);
}
