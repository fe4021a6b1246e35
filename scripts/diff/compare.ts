import { isDeepStrictEqual } from 'node:util';
import { reviewLabel } from '#lib/fields/labels.ts';
import { lowerFirst } from '#lib/text/words.ts';
import { fieldsIn, type FieldType, typeOf } from '#schema/field-type.ts';
import type { Line } from './change.ts';
import {
	alike,
	cut,
	fromTo,
	isSameWords,
	proseFrom,
	proseLine,
	wordCount,
	wordsNote,
} from './prose.ts';
import { type Fields, figureWords, inMoney, type TitleOf, valueWords } from './words.ts';

/** How the values of a field are told before a change and after it. */
export type Telling = { before: TitleOf; after: TitleOf };

const isGroup = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells two values of a field apart, part by part; nothing where they say the same. */
export function changeLines(
	path: readonly string[],
	type: FieldType,
	before: unknown,
	after: unknown,
	telling: Telling,
): Line[] {
	if (isDeepStrictEqual(before, after)) return [];
	if (path.at(-1) === 'cites') return citesLines(reviewLabel(path.slice(0, -1)), before, after);
	const label = reviewLabel(path);
	if (Array.isArray(before ?? after))
		return listLines(label, type, asList(before), asList(after), telling);
	const fields = fieldsIn(type);
	if (!fields || !isGroup(before) || !isGroup(after))
		return [valueLine(label, type, before, after, telling)];
	if ('currency' in fields && (before['currency'] ?? after['currency']))
		return changeLines(path, type, inMoney(before), inMoney(after), telling);
	return Object.entries(fields).flatMap(([key, field]) =>
		changeLines([...path, key], typeOf(field), before[key], after[key], telling),
	);
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The sources that a fact rests on, by their ids. */
const citesLines = (label: string, before: unknown, after: unknown): Line[] =>
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
	if (typeof before === 'string' && typeof after === 'string') {
		if (isSameWords(before, after))
			return { label, note: 'only signs and spaces are others, such as quotes' };
		if (Math.max(before.length, after.length) > proseFrom && type.kind !== 'address')
			return proseLine(label, before, after, wordsNote(before, after));
	}
	const words = (value: unknown, titleOf: TitleOf) =>
		value === undefined ? 'not given' : valueWords(type, value, titleOf);
	return fromTo(label, words(before, telling.before), words(after, telling.after));
}

/** What is by what an item of a list is known, though the rest of it changes. */
const keys = ['id', 'metric', 'network', 'name', 'label', 'url'] as const;
const keyOf = (item: unknown): string | undefined => {
	const key = isGroup(item) ? keys.find((it) => typeof item[it] === 'string') : undefined;
	return key && isGroup(item) ? `${key} ${String(item[key])}` : undefined;
};

/** Tells two lists apart: what came, what went, and what is the same and says something else. */
function listLines(
	label: string,
	type: FieldType,
	before: unknown[],
	after: unknown[],
	telling: Telling,
): Line[] {
	const element = type.kind === 'list' ? typeOf(type.item) : type;
	const isIn = (list: unknown[], item: unknown) => list.some((it) => isDeepStrictEqual(it, item));
	const lost = before.filter((item) => !isIn(after, item));
	const gained = after.filter((item) => !isIn(before, item));
	if (lost.length === 0 && gained.length === 0)
		return before.length === after.length
			? [{ label, note: `in another order: ${cut(valueWords(type, after, telling.after), 240)}` }]
			: [{ label, note: `${before.length} before, ${after.length} now, the same ones` }];

	const changed: [unknown, unknown][] = [];
	const pairUp = (isSame: (was: unknown, is: unknown) => boolean) => {
		for (const was of [...lost]) {
			const is = gained.find((item) => isSame(was, item));
			if (is === undefined) continue;
			lost.splice(lost.indexOf(was), 1);
			gained.splice(gained.indexOf(is), 1);
			changed.push([was, is]);
		}
	};
	pairUp((was, is) => keyOf(was) !== undefined && keyOf(was) === keyOf(is));
	// One item in place of one other, both of them prose, is that item said otherwise.
	const isProse = (item: unknown) => wordCount(proseOf(item)) > 5;
	if (lost.length === gained.length)
		pairUp((was, is) => isProse(was) && isProse(is) && alike(proseOf(was), proseOf(is)));
	const words = (items: unknown[], titleOf: TitleOf) =>
		items.map((item) => cut(valueWords(element, item, titleOf), 200));
	const came = gained.length > 0 && { gained: words(gained, telling.after) };
	const went = lost.length > 0 && { lost: words(lost, telling.before) };
	return [
		...(came || went ? [{ label, ...came, ...went }] : []),
		...changed.flatMap(([old, now]) => itemLines(label, element, old, now, telling)),
	];
}

/** One item of a list that is still the same, and says something else. */
function itemLines(
	label: string,
	element: FieldType,
	old: unknown,
	now: unknown,
	telling: Telling,
): Line[] {
	const texts = [proseOf(old), proseOf(now)] as const;
	const isOtherProse = texts[0] !== texts[1] && texts.every((text) => text.length > proseFrom);
	const before = valueWords(element, old, telling.before);
	const after = valueWords(element, now, telling.after);
	const whole = before === after ? [] : [fromTo(label, before, after)];
	if (!isGroup(old) || !isGroup(now)) return isOtherProse ? [proseLine(label, ...texts)] : whole;

	const about = `${label}, ${nameOf(now) ?? cut(after, 80)}`;
	const cites = citesLines(about, old['cites'], now['cites']);
	if (isOtherProse) return [proseLine(label, ...texts), ...cites];
	if (typeof now['metric'] === 'string' && before !== after) {
		const from = figureWords(element, old, telling.before);
		return [fromTo(about, from, figureWords(element, now, telling.after)), ...cites];
	}
	const parts = Object.entries(fieldsIn(element) ?? {})
		.filter(([key]) => key !== 'cites')
		.flatMap(([key, field]) => changeLines([key], typeOf(field), old[key], now[key], telling))
		.map((part) => ({ ...part, label: `${about}: ${lowerFirst(part.label)}` }));
	const isInParts = parts.length > 0 && (parts.length < 3 || before === after);
	return [...(isInParts ? parts : whole), ...cites];
}

/** By what people know an item. */
function nameOf(item: Fields): string | undefined {
	const key = ['metric', 'name', 'label', 'title'].find((it) => typeof item[it] === 'string');
	return key && cut(String(item[key]), 80);
}

const proseOf = (item: unknown): string =>
	typeof item === 'string'
		? item
		: isGroup(item) && typeof item['text'] === 'string'
			? item['text']
			: '';
