import { isNode } from 'yaml';

/** A stretch of a text, from `start` up to `end`, and what is to stand there. */
export interface Move {
	start: number;
	end: number;
	text: string;
}

/** A text in which stretches have been replaced; no two of them may share anything. */
export function makeMoves(text: string, moves: readonly Move[]): string {
	const fromEnd = moves.toSorted((a, b) => b.start - a.start);
	return fromEnd.reduce(
		(made, { start, end, text }) => made.slice(0, start) + text + made.slice(end),
		text,
	);
}

/** A stretch of YAML that may change places with others of its list or group. */
interface Slot {
	nodes: readonly unknown[];
}

/**
 * Sorts stretches of YAML, each put where another stood; what stands between them stays.
 * Undefined where a comment among them might then stand beside another value than its own.
 */
export function sortSlots<T extends Slot>(
	yaml: string,
	slots: readonly T[],
	compare: (a: T, b: T) => number,
): Move | undefined {
	const ranges = slots.map(({ nodes }) => {
		const found = nodes.flatMap((node) => (isNode(node) && node.range ? [node.range] : []));
		return { start: found[0]?.[0] ?? -1, end: found.at(-1)?.[1] ?? -1 };
	});
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (!first || !last || ranges.some(({ start }) => start === -1)) return undefined;
	const lineEnd = yaml.indexOf('\n', last.end);
	if (yaml.slice(first.start, lineEnd === -1 ? undefined : lineEnd).includes('#')) return undefined;
	const sorted = slots.map((slot, index) => ({ slot, index }));
	sorted.sort((a, b) => compare(a.slot, b.slot));
	let text = '';
	for (const [at, { index }] of sorted.entries()) {
		const { start, end } = ranges[index] ?? first;
		text += yaml.slice(start, end);
		if (at < sorted.length - 1) text += yaml.slice(ranges[at]?.end, ranges[at + 1]?.start);
	}
	return { start: first.start, end: last.end, text };
}
