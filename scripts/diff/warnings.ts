import { isDeepStrictEqual } from 'node:util';
import { isAfter } from '#schema/fields.ts';
import { checkMethods } from '#schema/vocabulary.ts';
import { hasClosingDate } from '#lib/calls/state.ts';
import { formatClosing, formatDate } from '#lib/time/dates.ts';
import type { Call } from '#schema/index.ts';
import { bodyOf, type Sound } from './sides.ts';
import { counted, listWords } from '#lib/text/words.ts';
import { hostOf } from '#lib/urls.ts';

type Value = Sound['value'];

/** What a person should look at in a changed entry, in plain words, the gravest first. `today` is a day in London. */
export function warningsOf(before: Sound, after: Sound, today: string): string[] {
	const isCalledOn = before.value.withdrawn && !after.value.withdrawn;
	return [
		...(before.collection === 'calls' && after.collection === 'calls'
			? callWarnings(before.value, after.value, today)
			: []),
		...(isCalledOn ? ['It was withdrawn, and is no longer said to be.'] : []),
		...citedButGone(before.value, after),
		...addressWarnings(before.value, after.value),
		...checkWarnings(before, after),
	];
}

function callWarnings(old: Call, call: Call, today: string): string[] {
	const warnings = [];
	if (hasClosingDate(old) && !hasClosingDate(call))
		warnings.push('Its deadline was known, and no longer is.');
	else if (hasClosingDate(old) && endsBefore(call.closes, old.closes))
		warnings.push(
			`It closes earlier than before: ${formatClosing(call.closes)}, not ${formatClosing(old.closes)}.${old.closes >= today ? ' Somebody may be writing an application.' : ''}`,
		);
	if (old.outcome && !call.outcome) warnings.push('Its outcome is taken back.');
	return warnings;
}

/** A day closes at its end. */
const endsBefore = (a: string, b: string): boolean => {
	const full = (closes: string) => (closes.length === 10 ? `${closes} 23:59` : closes);
	return isAfter(full(b), full(a));
};

/** Facts that rest on a source that is no longer there. */
function citedButGone(old: Value, { value, values }: Sound): string[] {
	const ids = (it: Value) => new Set(it.sources.flatMap(({ id }) => id ?? []));
	const lost = [...ids(old).difference(ids(value))];
	const cited = values.filter(({ type }) => type.kind === 'citation').map((it) => it.value);
	return lost
		.filter((id) => cited.includes(id))
		.map((id) => {
			const count = cited.filter((it) => it === id).length;
			return `The source “${id}” was taken out, and ${counted(count, 'fact still rests', 'facts still rest')} on it.`;
		});
}

/** The fields that send people somewhere, by the words for it. */
const ways: [words: string, read: (value: Value) => string | undefined][] = [
	['Applications go', (it) => ('apply' in it ? it.apply?.url : undefined)],
	['Its website moves', (it) => ('website' in it ? it.website?.url : undefined)],
	['Its way in moves', (it) => ('contact' in it ? it.contact?.routes?.[0]?.url : undefined)],
	['Its address moves', (it) => ('url' in it ? it.url : undefined)],
];

/** People are sent to another site than before. */
function addressWarnings(old: Value, value: Value): string[] {
	return ways.flatMap(([words, read]) => {
		const [from, to] = [read(old), read(value)];
		if (!from || !to || hostOf(from) === hostOf(to)) return [];
		return [`${words} to another site: ${hostOf(to)}, not ${hostOf(from)}.`];
	});
}

/** Words this long are prose: mended, they say the same, unless a number in them is another. */
const proseFrom = 40;

const numbersIn = (text: string) => text.match(/\d[\d,.]*/g);

/** What a value says, however it is worded: numbers, dates, choices, names and addresses. */
function meaningOf(value: unknown): unknown {
	if (typeof value === 'string') {
		const isProse = value.length >= proseFrom && !value.startsWith('https:');
		return isProse ? numbersIn(value) : value.replaceAll('’', "'");
	}
	if (Array.isArray(value)) return value.map(meaningOf);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, meaningOf(it)]));
}

const factsOf = ({ checked: _, sources: __, aliases: ___, formerSlugs: ____, ...facts }: Value) =>
	meaningOf(facts);

function checkWarnings(before: Sound, after: Sound): string[] {
	const { value: old } = before;
	const { value } = after;
	const { checked } = value;
	const isSameFacts =
		isDeepStrictEqual(factsOf(old), factsOf(value)) &&
		isDeepStrictEqual(numbersIn(bodyOf(before)), numbersIn(bodyOf(after)));
	const urls = (it: Value) => it.sources.map(({ url }) => url);
	const isSameSources = isDeepStrictEqual(urls(old), urls(value));
	const warnings = [];
	if (checked.on < old.checked.on)
		warnings.push(
			`The check moved back, from ${formatDate(old.checked.on)} to ${formatDate(checked.on)}.`,
		);
	if (old.checked.how !== 'archived-copy' && checked.how === 'archived-copy')
		warnings.push(
			`It was checked ${checkMethods[old.checked.how]}, and now only ${checkMethods[checked.how]}.`,
		);
	if (isSameFacts || !isSameSources) return warnings;
	if (checked.on > old.checked.on)
		warnings.push(
			`The facts changed, the sources did not, and the check was renewed: do ${theSources(value)} say so now?`,
		);
	if (checked.on === old.checked.on)
		warnings.push(
			`The facts changed, and nobody says that they looked: no source is new, and the check is still that of ${formatDate(checked.on)}.`,
		);
	return warnings;
}

const theSources = ({ sources }: Value): string => {
	const hosts = [...new Set(sources.map(({ url }) => hostOf(url)))];
	return hosts.length > 3 ? `the ${sources.length} sources` : `the pages on ${listWords(hosts)}`;
};
