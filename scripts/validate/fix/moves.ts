import { isCollection, isNode, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';

/** A stretch of a text, from `start` up to `end`, and what is to stand there. */
export type Move = { start: number; end: number; text: string };

/** A text in which stretches have been replaced; no two of them may share anything. */
export function makeMoves(text: string, moves: readonly Move[]): string {
	const fromEnd = moves.toSorted((a, b) => b.start - a.start);
	return fromEnd.reduce(
		(made, { start, end, text }) => made.slice(0, start) + text + made.slice(end),
		text,
	);
}

/** A stretch of YAML that may change places with others of its list or group, and its place among them. */
type Slot = { nodes: readonly unknown[]; at: number };

/**
 * Sorts stretches of YAML, each put where another stood; what stands between them stays.
 * Undefined where a comment among them might then stand beside another value than its own.
 */
export function sortSlots(yaml: string, slots: readonly Slot[]): Move | undefined {
	const ranges = slots.map(({ nodes }) => {
		const found = nodes.flatMap((node) => (isNode(node) && node.range ? [node.range] : []));
		return { start: found[0]?.[0] ?? -1, end: found.at(-1)?.[1] ?? -1 };
	});
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (!first || !last || ranges.some(({ start }) => start === -1)) return undefined;
	const lineEnd = yaml.indexOf('\n', last.end);
	if (yaml.slice(first.start, lineEnd === -1 ? undefined : lineEnd).includes('#')) return undefined;
	const sorted = ranges
		.map((range, index) => ({ range, at: slots[index]?.at ?? 0 }))
		.sort((a, b) => a.at - b.at);
	const text = sorted.map(({ range }, index) => {
		const between = yaml.slice(ranges[index]?.end, ranges[index + 1]?.start);
		return yaml.slice(range.start, range.end) + (index < sorted.length - 1 ? between : '');
	});
	return { start: first.start, end: last.end, text: text.join('') };
}

/**
 * Puts the fields of a group, one a line, in the order of `keys`. Lines are moved as they are.
 * Undefined for what is written so that lines alone cannot be moved.
 */
export function sortBlock(
	yaml: string,
	{ items }: YAMLMap,
	keys: readonly string[],
): Move | undefined {
	const pairs = items.map((pair, index) => placed(yaml, pair, items[index - 1]));
	const [first] = pairs;
	const last = items.at(-1);
	if (!first || !last) return undefined;
	const end = endOfLine(yaml, endOf(last));
	const indent = ' '.repeat(first.keyAt - first.line);
	const head = yaml.slice(first.line, first.keyAt);
	// Fields of an item of a list begin on the line of its hyphen.
	const isItem = /^ *(- +)+$/.test(head);
	if (!isItem && head !== indent) return undefined;
	const isPlain = pairs.slice(1).every(({ line, keyAt }) => yaml.slice(line, keyAt) === indent);
	if (!isPlain) return undefined;

	const begin = isItem ? first.keyAt : first.start;
	// Each field with the comments right above it.
	const fields = pairs.map(({ key, start, line }, index) => {
		const from = index === 0 ? begin : start;
		const text = yaml.slice(from, pairs[index + 1]?.start ?? end);
		return { key, text, hasComments: start < line };
	});
	const sorted = fields.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
	if (isItem) {
		const [top] = sorted;
		const [wasTop] = fields;
		if (!top || !wasTop || top.hasComments) return undefined;
		if (top !== wasTop) {
			top.text = top.text.slice(indent.length);
			wasTop.text = indent + wasTop.text;
		}
	}
	return { start: begin, end, text: sorted.map(({ text }) => text).join('') };
}

function placed(yaml: string, { key }: Pair, above: Pair | undefined) {
	const keyAt = (isNode(key) && key.range?.[0]) || 0;
	const line = startOfLine(yaml, keyAt);
	const indent = ' '.repeat(keyAt - line);
	const least = above ? endOfLine(yaml, endOf(above)) : 0;
	let start = line;
	while (start > least) {
		const previous = startOfLine(yaml, start - 1);
		if (previous < least || !yaml.startsWith(`${indent}#`, previous)) break;
		start = previous;
	}
	return { key: isScalar(key) ? String(key.value) : '', keyAt, line, start };
}

/** Where the last word of a value stands, without the comments and blank lines after it. */
function endOf(node: unknown): number {
	if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
	if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
	return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

const startOfLine = (text: string, at: number) =>
	at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

/** The end of the line that something ends in, or of the one before where it ends with its line. */
function endOfLine(text: string, at: number): number {
	if (text.charAt(at - 1) === '\n') return at;
	const next = text.indexOf('\n', at);
	return next === -1 ? text.length : next + 1;
}
