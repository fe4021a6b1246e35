import { isDeepStrictEqual } from 'node:util';
import { countOf } from '#lib/text/words.ts';
import type { Corpus, Entry } from '../validate/corpus/corpus.ts';
import { searchNames } from '#schema/search.ts';
import { addressChanges } from './addresses.ts';
import type { ContentChange, EntryChange, Kind } from './change.ts';
import { cut } from './cut.ts';
import { checkWords, entryLines } from './entry-lines.ts';
import { followsOfCall } from './follows.ts';
import { mentionWords } from './mentions.ts';
import { newLines } from './new-lines.ts';
import { type Pair, pairsOf } from './pair.ts';
import { bodyOf, type Side } from './side.ts';
import { warningsOf } from './warnings.ts';

interface Sides {
	before: Side;
	after: Side;
}

/** What a change of content comes to. `base` is what it is compared with, in words; `now` is an instant. */
export function contentChange(sides: Sides, base: string, now: number): ContentChange {
	const pairs = pairsOf(sides.before.corpus, sides.after.corpus);
	const rechecked = pairs.filter(isOnlyRechecked);
	return tidy({
		base,
		entries: pairs
			.filter((pair) => !rechecked.includes(pair))
			.map((pair) => entryChange(pair, sides, now)),
		rechecked: rechecked.flatMap(({ before, after }) =>
			before?.value && after?.value
				? [
						{
							title: cut(after.value.title),
							file: cut(after.file, 300),
							words: `${checkWords(after.value.checked)} (before: ${checkWords(before.value.checked)})`,
						},
					]
				: [],
		),
		lists: listChanges(sides),
	});
}

/** What a terminal would take for a command, or nobody could see, is no word of an entry. */
function tidy<T>(value: T): T {
	const unseen = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
	if (typeof value === 'string') return cut(value.replace(unseen, ''), 1900) as T;
	if (Array.isArray(value)) return value.map(tidy) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, tidy(it)])) as T;
}

/** Nothing but the check is another, and it is a newer one: there is no more to say of it than that. */
function isOnlyRechecked({ before, after }: Pair): boolean {
	if (!before?.value || !after?.value || before.slug !== after.slug) return false;
	const { checked: old, ...facts } = before.value;
	const { checked, ...now } = after.value;
	return (
		checked.on > old.on &&
		checked.how === old.how &&
		isDeepStrictEqual(facts, now) &&
		bodyOf(before) === bodyOf(after)
	);
}

function entryChange(pair: Pair, sides: Sides, now: number): EntryChange {
	const { before, after } = pair;
	const entry = after ?? before;
	if (!entry) throw new Error('A change is of an entry that was there or is there.');
	const kind = kindOf(pair);
	const addresses = addressChanges(pair, sides.after.corpus);
	const telling = { before: sides.before.titleOf, after: sides.after.titleOf };
	const isLater = before?.value && after?.value;
	return {
		kind,
		collection: entry.collection,
		title: cut(entry.value?.title ?? before?.value?.title ?? entry.slug, 200),
		file: cut(entry.file, 300),
		...(kind === 'renamed' && before && { formerly: cut(before.file, 300) }),
		warnings: [
			...unreadable(pair),
			...addresses.warnings,
			...(isLater ? warningsOf(before, after, sides.after.corpus.today) : []),
		],
		lines: isLater
			? entryLines(before, after, telling, now)
			: after?.value
				? newLines(after, telling, now)
				: [],
		follows: [
			...addresses.follows,
			...(after?.value && isCall(after)
				? followsOfCall(
						{ before: before && isCall(before) ? before : undefined, after },
						sides,
						now,
					)
				: []),
			...(!after && before && isCall(before) ? ['Its items leave all feeds and calendars.'] : []),
			...areasFollow(pair),
			...namedBy(pair, sides),
		],
	};
}

const isCall = (entry: Entry): entry is Entry<'calls'> => entry.collection === 'calls';

function kindOf({ before, after }: Pair): Kind {
	if (!after) return 'removed';
	if (!after.value) return 'unreadable';
	if (!before) return 'new';
	return before.slug === after.slug ? 'changed' : 'renamed';
}

function unreadable({ before, after }: Pair): string[] {
	if (after && !after.value)
		return [
			'It cannot be read: the checker says what is wrong. Until it is put right, the site cannot be built, and nothing more can be told here.',
		];
	if (before && !before.value && after)
		return ['What it said before cannot be read, so that all of it is told as new.'];
	return [];
}

/** Whose pages change with it, where its name, its address or its standing is another, or it is gone. */
function namedBy({ before, after }: Pair, { before: old, after: now }: Sides): string[] {
	if (!before) return [];
	if (!after) return named(old.corpus, before, now.corpus);
	const isOther =
		before.slug !== after.slug ||
		before.value?.title !== after.value?.title ||
		!isDeepStrictEqual(before.value?.withdrawn, after.value?.withdrawn);
	return isOther ? named(now.corpus, after) : [];
}

function named(corpus: Corpus, entry: Entry, now?: Corpus): string[] {
	const still = now && mentionWords(now, entry);
	if (still) return [`It is still named by ${still}.`];
	const words = mentionWords(corpus, entry);
	if (now)
		return [words ? `It was named by ${words}; nothing names it now.` : 'Nothing else named it.'];
	return [
		words ? `It is named by ${words}, whose pages change with it.` : 'Nothing else names it.',
	];
}

/** Where people in an area are sent, once its network is another. */
function areasFollow({ before, after }: Pair): string[] {
	const areas = ({ value }: Entry) => (value && 'areas' in value && value.areas) || [];
	if (!before || !after) return [];
	const moved = areas(after).filter((area) =>
		areas(before).some(({ id, network }) => id === area.id && network !== area.network),
	);
	return moved.length > 0
		? ['Postcodes and places there will be sent to the other network, on the map too.']
		: [];
}

/** How the lists of the search changed, by number. */
function listChanges({ before, after }: Sides): string[] {
	return searchNames.flatMap((name) => {
		const [old = [], now = []] = [before, after].map(({ corpus }) =>
			corpus.items(name).map(({ value }) => JSON.stringify(value)),
		);
		const came = now.filter((item) => !old.includes(item)).length;
		const went = old.filter((item) => !now.includes(item)).length;
		const both = Math.min(came, went);
		const words = [
			both && `${both} changed`,
			came - both && `${came - both} added`,
			went - both && `${went - both} taken out`,
		].filter(Boolean);
		return words.length > 0 ? [`search/${name}.yml: ${words.join(', ')}`] : [];
	});
}

/** How many entries of each kind a change touches: `2 calls to industry changed, 1 network renamed`. */
export function headline({ entries, rechecked, lists }: ContentChange): string {
	const kinds: Kind[] = ['new', 'changed', 'renamed', 'removed', 'unreadable'];
	const words = kinds.flatMap((kind) => {
		const those = entries.filter((it) => it.kind === kind);
		return [...new Set(those.map(({ collection }) => collection))].map(
			(collection) =>
				`${countOf(those.filter((it) => it.collection === collection).length, collection)} ${kindWords[kind]}`,
		);
	});
	if (rechecked.length > 0) words.push(`${rechecked.length} checked again with nothing changed`);
	if (lists.length > 0) words.push('the search’s words changed');
	return words.length > 0 ? `${words.join(', ')}.` : 'No content changed.';
}

export const kindWords: Record<Kind, string> = {
	new: 'new',
	changed: 'changed',
	renamed: 'renamed',
	removed: 'removed',
	unreadable: 'that cannot be read',
};
