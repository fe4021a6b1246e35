import { isCollection, isNode, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Move } from './slots.ts';

/** A field with the comments right above it. */
interface Field {
	key: string;
	text: string;
	/** Where the text begins in the line of the key; below 0 where comments come first. */
	lead: number;
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
	const fields = pairs.map(({ key, start, line }, index): Field => {
		const from = index === 0 ? begin : start;
		const text = yaml.slice(from, pairs[index + 1]?.start ?? end);
		return { key, text, lead: start - line };
	});
	const sorted = fields.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
	if (isItem) {
		const [top] = sorted;
		const [wasTop] = fields;
		if (!top || !wasTop || top.lead < 0) return undefined;
		if (top !== wasTop) {
			top.text = top.text.slice(indent.length);
			wasTop.text = indent + wasTop.text;
		}
	}
	return { start: begin, end, text: sorted.map(({ text }) => text).join('') };
}

/** Where a field and the line of its key begin. */
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
