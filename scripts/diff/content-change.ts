import { isDeepStrictEqual } from 'node:util';
import type { EntryFile } from '../validate/corpus/corpus.ts';
import { searchListNames } from '#schema/search.ts';
import { addressChanges, namedBy } from './addresses.ts';
import type { ContentChange, EntryChange } from './change.ts';
import { cut } from './prose.ts';
import { checkWords, entryLines, newLines } from './entry-lines.ts';
import { followsOfCall } from './follows.ts';
import { bodyOf, isCall, isSound, type Pair, pairsOf, type Sides, type Sound } from './sides.ts';
import { warningsOf } from './warnings.ts';

/** What a change of content comes to. `base` is what it is compared with, in words; `now` is an instant. */
export function compareSides(sides: Sides, base: string, now: number): ContentChange {
	const pairs = pairsOf(sides.before.corpus, sides.after.corpus);
	const rechecked = pairs.filter(isOnlyRechecked);
	return tidy({
		base,
		entries: pairs
			.filter((pair) => !isOnlyRechecked(pair))
			.map((pair) => entryChange(pair, sides, now)),
		rechecked: rechecked.map(({ before, after }) => ({
			title: cut(after.value.title),
			file: cut(after.file, 300),
			words: `${checkWords(after.value.checked)} (before: ${checkWords(before.value.checked)})`,
		})),
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
function isOnlyRechecked(pair: Pair): pair is { before: Sound; after: Sound } {
	const { before, after } = pair;
	if (!isSound(before) || !isSound(after) || before.slug !== after.slug) return false;
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
	const isTold = isSound(before) && isSound(after);
	return {
		kind,
		collection: entry.collection,
		title: cut(entry.value?.title ?? before?.value?.title ?? entry.slug, 200),
		file: cut(entry.file, 300),
		...(kind === 'renamed' && before && { formerly: cut(before.file, 300) }),
		warnings: [
			...unreadable(pair),
			...addresses.warnings,
			...(isTold ? warningsOf(before, after, sides.after.corpus.today) : []),
		],
		lines: isTold
			? entryLines(before, after, telling, now)
			: isSound(after)
				? newLines(after, telling.after, now)
				: [],
		follows: [
			...addresses.follows,
			...(isCall(after)
				? followsOfCall(isCall(before) ? before : undefined, after, sides, now)
				: []),
			...(!after && isCall(before) ? ['Its items leave all feeds and calendars.'] : []),
			...areasFollow(pair),
			...namedBy(pair, sides.before.corpus, sides.after.corpus),
		],
	};
}

function kindOf({ before, after }: Pair): EntryChange['kind'] {
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

/** Where people in an area are sent, once its network is another. */
function areasFollow({ before, after }: Pair): string[] {
	const areas = (entry?: EntryFile) =>
		(entry?.value && 'areas' in entry.value && entry.value.areas) || [];
	const isMoved = areas(after).some((area) =>
		areas(before).some(({ id, network }) => id === area.id && network !== area.network),
	);
	return isMoved
		? ['Postcodes and places there will be sent to the other network, on the map too.']
		: [];
}

/** How the lists of the search changed, by number. */
function listChanges({ before, after }: Sides): string[] {
	return searchListNames.flatMap((name) => {
		const [old = [], now = []] = [before, after].map(({ corpus }) =>
			corpus.items(name).map(({ value }) => JSON.stringify(value)),
		);
		const came = now.filter((item) => !old.includes(item)).length;
		const went = old.filter((item) => !now.includes(item)).length;
		const both = Math.min(came, went);
		const numbers = { changed: both, added: came - both, 'taken out': went - both };
		const words = Object.entries(numbers).flatMap(([word, it]) => (it > 0 ? `${it} ${word}` : []));
		return words.length > 0 ? [`search/${name}.yml: ${words.join(', ')}`] : [];
	});
}
