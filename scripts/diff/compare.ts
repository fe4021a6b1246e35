import { isDeepStrictEqual } from 'node:util';
import { reviewLabel } from '#lib/fields/labels.ts';
import { fieldsIn, type FieldType, typeOf } from '#schema/field-type.ts';
import type { Line } from './change.ts';
import { listLines } from './compare-lists.ts';
import { cut, differing, wordCount } from './cut.ts';
import { inMoney } from './money.ts';
import { type TitleOf, wordsOf } from './words.ts';

/** How the values of a field are told before a change and after it. */
export interface Telling {
	before: TitleOf;
	after: TitleOf;
}

export type Group = Record<string, unknown>;
export const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** In place of a value that an entry does not have. */
const notGiven = 'not given';

/** From here on, words are prose: what differs is shown, not the whole. */
export const proseFrom = 80;

/** Tells two values of a field apart, part by part; nothing where they say the same. */
export function linesOf(
	path: readonly string[],
	type: FieldType,
	before: unknown,
	after: unknown,
	telling: Telling,
): Line[] {
	if (isDeepStrictEqual(before, after)) return [];
	const label = reviewLabel(path);
	if (Array.isArray(before ?? after))
		return listLines(label, type, asList(before), asList(after), telling);
	const fields = fieldsIn(type);
	if (fields && (isGroup(before) || isGroup(after))) {
		if (!isGroup(before) || !isGroup(after))
			return [valueLine(label, type, before, after, telling)];
		if ('currency' in fields && (before['currency'] ?? after['currency']))
			return linesOf(path, type, inMoney(before), inMoney(after), telling);
		return Object.entries(fields).flatMap(([key, field]) =>
			key === 'cites'
				? citesLines(label, before['cites'], after['cites'])
				: linesOf([...path, key], typeOf(field), before[key], after[key], telling),
		);
	}
	return [valueLine(label, type, before, after, telling)];
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The sources that a fact rests on, by their ids. */
export const citesLines = (label: string, before: unknown, after: unknown): Line[] =>
	isDeepStrictEqual(before, after)
		? []
		: [{ label, note: `rests on other sources now: ${asList(after).join(', ')}` }];

function valueLine(
	label: string,
	type: FieldType,
	before: unknown,
	after: unknown,
	telling: Telling,
): Line {
	const isProse =
		[before, after].every((it) => typeof it === 'string') &&
		Math.max(String(before).length, String(after).length) > proseFrom &&
		type.kind !== 'address';
	if (typeof before === 'string' && typeof after === 'string' && isSameWords(before, after))
		return { label, note: 'only signs and spaces are others, such as quotes' };
	if (isProse) {
		const [old, now] = differing(String(before), String(after));
		return {
			label,
			before: cut(old, 240),
			after: cut(now, 240),
			note: wordsNote(String(before), String(after)),
		};
	}
	return {
		label,
		before: before === undefined ? notGiven : cut(wordsOf(type, before, telling.before), 240),
		after: after === undefined ? notGiven : cut(wordsOf(type, after, telling.after), 240),
	};
}

/** Whether two texts differ in quotes, dashes and spaces alone. */
export function isSameWords(before: string, after: string): boolean {
	const [old, now] = [before, after].map((text) =>
		text
			.replace(/[‘’]/g, "'")
			.replace(/[“”]/g, '"')
			.replace(/[‐-―]/g, '-')
			.replace(/\s+/g, ' ')
			.trim(),
	);
	return old === now;
}

/** How much longer or shorter prose became: `40 words before, 55 now`. */
export const wordsNote = (before: string, after: string): string =>
	wordCount(before) === wordCount(after)
		? `${wordCount(after)} words, as before`
		: `${wordCount(before)} words before, ${wordCount(after)} now`;
