import { isDeepStrictEqual } from 'node:util';
import { schemaAt, type Schema, shapeOf } from '../validate/explain/walk-schema.ts';
import type { Line } from './change.ts';
import {
	asList,
	citesLines,
	isGroup,
	listLines,
	proseFrom,
	type Telling,
} from './compare-lists.ts';
import { cut, differing, wordCount } from './cut.ts';
import { labelOf } from './labels.ts';
import { inMoney } from './money.ts';
import { wordsOf } from './words.ts';

/** In place of a value that an entry does not have. */
const notGiven = 'not given';

/** Tells two values of a field apart, part by part; nothing where they say the same. */
export function linesOf(
	path: readonly string[],
	schema: Schema,
	before: unknown,
	after: unknown,
	telling: Telling,
): Line[] {
	if (isDeepStrictEqual(before, after)) return [];
	const here = schemaAt(schema, []) ?? schema;
	const label = labelOf(path);
	if (Array.isArray(before ?? after))
		return listLines(label, here, asList(before), asList(after), telling, linesOf);
	const shape = shapeOf(here);
	if (shape && (isGroup(before) || isGroup(after))) {
		if (!isGroup(before) || !isGroup(after))
			return [valueLine(label, here, before, after, telling)];
		if ('currency' in shape && (before['currency'] ?? after['currency']))
			return linesOf(path, schema, inMoney(before), inMoney(after), telling);
		return Object.entries(shape).flatMap(([key, field]) =>
			key === 'cites'
				? citesLines(label, before['cites'], after['cites'])
				: linesOf([...path, key], field, before[key], after[key], telling),
		);
	}
	return [valueLine(label, here, before, after, telling)];
}

function valueLine(
	label: string,
	schema: Schema,
	before: unknown,
	after: unknown,
	telling: Telling,
): Line {
	const isProse =
		[before, after].every((it) => typeof it === 'string') &&
		Math.max(String(before).length, String(after).length) > proseFrom &&
		!/^https:/.test(String(after));
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
		before: before === undefined ? notGiven : cut(wordsOf(schema, before, telling.before), 240),
		after: after === undefined ? notGiven : cut(wordsOf(schema, after, telling.after), 240),
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
