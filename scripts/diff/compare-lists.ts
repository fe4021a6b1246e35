import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { lowerFirst } from '#lib/text/words.ts';
import { schemaAt, type Schema, shapeOf } from '../validate/explain/walk-schema.ts';
import type { Line } from './change.ts';
import { cut, differing, wordCount } from './cut.ts';
import { type TitleOf, wordsOf } from './words.ts';

/** How the values of a field are told before a change and after it. */
export interface Telling {
	before: TitleOf;
	after: TitleOf;
}

export type Group = Record<string, unknown>;
export const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** From here on, words are prose: what differs is shown, not the whole. */
export const proseFrom = 80;

/** Tells two values apart, part by part. */
type Compare = (
	path: readonly string[],
	schema: Schema,
	before: unknown,
	after: unknown,
	telling: Telling,
) => Line[];

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The sources that a fact rests on, by their ids. */
export const citesLines = (label: string, before: unknown, after: unknown): Line[] =>
	isDeepStrictEqual(before, after)
		? []
		: [{ label, note: `rests on other sources now: ${asList(after).join(', ')}` }];

/** What is by what an item of a list is known, though the rest of it changes. */
const keys = ['id', 'metric', 'network', 'name', 'label', 'url'] as const;
const keyOf = (item: unknown): string | undefined => {
	const key = isGroup(item) ? keys.find((it) => typeof item[it] === 'string') : undefined;
	return key && isGroup(item) ? `${key} ${String(item[key])}` : undefined;
};

/** Tells two lists apart: what came, what went, and what is the same and says something else. */
export function listLines(
	label: string,
	schema: Schema,
	before: unknown[],
	after: unknown[],
	telling: Telling,
	compare: Compare,
): Line[] {
	const element = elementOf(schema);
	const isIn = (list: unknown[], item: unknown) => list.some((it) => isDeepStrictEqual(it, item));
	const lost = before.filter((item) => !isIn(after, item));
	const gained = after.filter((item) => !isIn(before, item));
	if (lost.length === 0 && gained.length === 0)
		return before.length === after.length
			? [{ label, note: `in another order: ${cut(wordsOf(schema, after, telling.after), 240)}` }]
			: [{ label, note: `${before.length} before, ${after.length} now, the same ones` }];

	const changed: [unknown, unknown][] = [];
	for (const item of [...lost]) {
		const key = keyOf(item);
		const same = gained.find((it) => key !== undefined && keyOf(it) === key);
		if (same === undefined) continue;
		lost.splice(lost.indexOf(item), 1);
		gained.splice(gained.indexOf(same), 1);
		changed.push([item, same]);
	}
	// One item in place of one other, both of them prose, is that item said otherwise.
	const isProse = (item: unknown) => wordCount(proseOf(item)) > 5;
	if (lost.length === gained.length)
		for (const item of [...lost]) {
			const same = gained.find(
				(it) => isProse(it) && isProse(item) && alike(proseOf(it), proseOf(item)),
			);
			if (same === undefined) continue;
			lost.splice(lost.indexOf(item), 1);
			gained.splice(gained.indexOf(same), 1);
			changed.push([item, same]);
		}
	const words = (items: unknown[], titleOf: TitleOf) =>
		items.map((item) => cut(wordsOf(element, item, titleOf), 200));
	return [
		...(lost.length + gained.length > 0
			? [
					{
						label,
						...(gained.length > 0 && { gained: words(gained, telling.after) }),
						...(lost.length > 0 && { lost: words(lost, telling.before) }),
					},
				]
			: []),
		...changed.flatMap(([old, now]) => itemLines(label, element, old, now, telling, compare)),
	];
}

/** One item of a list that is still the same, and says something else. */
function itemLines(
	label: string,
	element: Schema,
	old: unknown,
	now: unknown,
	telling: Telling,
	compare: Compare,
): Line[] {
	const texts = [proseOf(old), proseOf(now)] as const;
	const name = nameOf(element, now, telling.after);
	const about = `${label}, ${name}`;
	const cites = isGroup(old) && isGroup(now) ? citesLines(about, old['cites'], now['cites']) : [];
	if (texts[0] !== texts[1] && texts.every((text) => text.length > proseFrom)) {
		const [from, to] = differing(...texts);
		return [{ label, before: cut(from, 240), after: cut(to, 240) }, ...cites];
	}
	const [before, after] = [
		wordsOf(element, old, telling.before),
		wordsOf(element, now, telling.after),
	];
	const parts = partLines(element, old, now, telling, compare);
	if (isGroup(now) && typeof now['metric'] === 'string' && before !== after) {
		const figure = (words: string) => cut(words.slice(words.indexOf(': ') + 2), 240);
		return [{ label: about, before: figure(before), after: figure(after) }, ...cites];
	}
	if (parts.length > 0 && (parts.length < 3 || before === after))
		return [
			...parts.map((part) => ({ ...part, label: `${about}: ${lowerFirst(part.label)}` })),
			...cites,
		];
	return before === after
		? cites
		: [{ label, before: cut(before, 240), after: cut(after, 240) }, ...cites];
}

/** By what people know an item. */
function nameOf(element: Schema, item: unknown, titleOf: TitleOf): string {
	const key = isGroup(item)
		? ['metric', 'name', 'label', 'title'].find((it) => typeof item[it] === 'string')
		: undefined;
	return cut(key && isGroup(item) ? String(item[key]) : wordsOf(element, item, titleOf), 80);
}

const partLines = (
	element: Schema,
	old: unknown,
	now: unknown,
	telling: Telling,
	compare: Compare,
): Line[] =>
	isGroup(old) && isGroup(now)
		? Object.entries(shapeOf(schemaAt(element, [])) ?? {})
				.filter(([key]) => key !== 'cites')
				.flatMap(([key, field]) => compare([key], field, old[key], now[key], telling))
		: [];

const proseOf = (item: unknown): string =>
	typeof item === 'string'
		? item
		: isGroup(item) && typeof item['text'] === 'string'
			? item['text']
			: '';

/** Whether half of the words of two texts are in both. */
function alike(a: string, b: string): boolean {
	const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/\w{4,}/g) ?? []));
	if (!one || !other) return false;
	return 2 * one.intersection(other).size > Math.max(one.size, other.size);
}

function elementOf(schema: Schema): Schema {
	const def = (schema as z.core.$ZodTypes)._zod.def;
	return def.type === 'array' ? def.element : schema;
}
