import type { Draft } from '../content.ts';
import { below, pick, type Random } from '../random.ts';
import { signs, strange } from './strange.ts';

/** A change to the bytes of a file that no author would make on purpose. */
export interface Change {
	name: string;
	apply(bytes: Uint8Array, random: Random, draft: Draft): Uint8Array;
}

const encoder = new TextEncoder();
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** A part of the bytes, at most so long. */
function slice(bytes: Uint8Array, random: Random, most = 80): [number, number] {
	const start = below(random, bytes.length);
	return [start, Math.min(bytes.length, start + 1 + below(random, most))];
}

const inText = (name: string, change: (text: string, random: Random) => string): Change => ({
	name,
	apply: (_bytes, random, { text }) => encoder.encode(change(text, random)),
});

const insert = (name: string, list: readonly string[]): Change =>
	inText(name, (text, random) => {
		const at = below(random, text.length);
		return text.slice(0, at) + pick(random, list) + text.slice(at);
	});

const lines = (name: string, change: (lines: string[], random: Random) => string[]): Change =>
	inText(name, (text, random) => change(text.split('\n'), random).join('\n'));

export const byteChanges: readonly Change[] = [
	{
		name: 'a bit turned',
		apply(bytes, random) {
			const changed = Uint8Array.from(bytes);
			const at = below(random, bytes.length);
			changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
			return changed;
		},
	},
	{
		name: 'a slice left out',
		apply(bytes, random) {
			const [start, end] = slice(bytes, random);
			return join(bytes.subarray(0, start), bytes.subarray(end));
		},
	},
	{
		name: 'a slice twice',
		apply(bytes, random) {
			const [start, end] = slice(bytes, random);
			return join(bytes.subarray(0, end), bytes.subarray(start));
		},
	},
	{
		name: 'a slice elsewhere',
		apply(bytes, random) {
			const [start, end] = slice(bytes, random);
			const rest = join(bytes.subarray(0, start), bytes.subarray(end));
			const at = below(random, rest.length);
			return join(rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at));
		},
	},
	{ name: 'cut off', apply: (bytes, random) => bytes.subarray(0, below(random, bytes.length)) },
	{
		name: 'noise in the middle',
		apply: (bytes, random) => {
			const [start] = slice(bytes, random);
			const noise = Uint8Array.from({ length: 8 }, () => below(random, 256));
			return join(bytes.subarray(0, start), noise, bytes.subarray(start));
		},
	},
	insert('a strange character', strange),
	insert('a sign with a meaning', signs),
	lines('two lines swapped', (all, random) => {
		const a = below(random, all.length);
		const b = below(random, all.length);
		[all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
		return all;
	}),
	lines('a line left out', (all, random) => all.toSpliced(below(random, all.length), 1)),
	lines('a line twice', (all, random) => {
		const at = below(random, all.length);
		return all.toSpliced(at, 0, all[at] ?? '');
	}),
	lines('lines in any order', (all, random) => {
		const at = below(random, all.length);
		return [
			...all.slice(0, at),
			...all.slice(at, at + 6).toSorted(() => random() - 0.5),
			...all.slice(at + 6),
		];
	}),
	lines('a line set in', (all, random) => {
		const at = below(random, all.length);
		return all.with(at, `${pick(random, [' ', '  ', '\t'])}${all[at]}`);
	}),
	lines('a line set out', (all, random) => {
		const at = below(random, all.length);
		return all.with(at, (all[at] ?? '').trimStart());
	}),
	inText('ends of lines of Windows', (text) => text.replaceAll('\n', '\r\n')),
	inText('ends of lines of an old Mac', (text) => text.replaceAll('\n', '\r')),
	inText('a mark of byte order', (text) => `\uFEFF${text}`),
];
