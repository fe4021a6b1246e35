import { isDeepStrictEqual } from 'node:util';
import { entryUrl } from '#lib/urls.ts';
import { permanentName } from '#lib/feeds/followed-call.ts';
import { countOf } from '#lib/lists/collection-words.ts';
import { counted, listWords } from '#lib/text/words.ts';
import { collectionNames } from '#schema/names.ts';
import type { Corpus, EntryFile } from '../validate/corpus/corpus.ts';
import type { Pair } from './sides.ts';

/** The addresses that an entry answers to: its own, and those of the names that it had. */
const addressesOf = ({ collection, slug, value }: EntryFile): string[] =>
	[slug, ...(value?.formerSlugs ?? [])].map((name) => entryUrl(collection, name));

/** What becomes of the addresses that an entry had: those that lead on, and those that lead nowhere. */
export function addressChanges({ before, after }: Pair, corpus: Corpus) {
	if (!before) return { follows: [], warnings: [] };
	const [own, ...former] = after ? addressesOf(after) : [];
	const old = addressesOf(before).filter((address) => address !== own);
	const led = old.filter((address) => former.includes(address));
	const others = new Map(
		corpus.entries
			.filter((it) => it !== after)
			.flatMap((it) => addressesOf(it).map((address) => [address, it.value?.title ?? it.slug])),
	);
	const [lost = [], taken = []] = [false, true].map((isTaken) =>
		old.filter((address) => !former.includes(address) && others.has(address) === isTaken),
	);
	const isRename = after && after.slug !== before.slug;
	return {
		follows: [
			...(isRename && led.length > 0 ? [`${led.join(' and ')} will lead to ${own}.`] : []),
			...taken.map((address) => `${address} will lead to “${others.get(address)}”.`),
		],
		warnings: [
			...lost.map((address) => lossWords(address, after)),
			...(after && isNameLost(before, after)
				? [
						'Feeds and calendars will take it for another call: whoever follows them gets it twice. Its first file name must stay first in formerSlugs.',
					]
				: []),
		],
	};
}

const lossWords = (address: string, after: EntryFile | undefined): string =>
	after
		? `The address ${address} will be lost. Add “${address.split('/')[2]}” to formerSlugs, so that it leads to the new one.`
		: `The address ${address} will be lost: whoever kept it finds nothing. Was the thing called off? Then keep the page and set withdrawn. Is it in another entry? Then name it there in formerSlugs.`;

/** Programs know a call by the first name that its file had. */
function isNameLost(before: EntryFile, after: EntryFile): boolean {
	if (before.collection !== 'calls' || !before.value || !after.value) return false;
	const nameOf = ({ slug, value }: EntryFile) =>
		permanentName({ id: slug, data: { formerSlugs: value?.formerSlugs } });
	return nameOf(before) !== nameOf(after);
}

/** Whose pages change with it, where its name, its address or its standing is another, or it is gone. */
export function namedBy({ before, after }: Pair, old: Corpus, now: Corpus): string[] {
	if (!before) return [];
	if (!after) {
		const still = mentionWords(now, before);
		if (still) return [`It is still named by ${still}.`];
		const once = mentionWords(old, before);
		return [once ? `It was named by ${once}; nothing names it now.` : 'Nothing else named it.'];
	}
	const isSame =
		before.slug === after.slug &&
		before.value?.title === after.value?.title &&
		isDeepStrictEqual(before.value?.withdrawn, after.value?.withdrawn);
	if (isSame) return [];
	const words = mentionWords(now, after);
	return [
		words ? `It is named by ${words}, whose pages change with it.` : 'Nothing else names it.',
	];
}

/** What names an entry, in a field or by a link in prose: `3 collaborations and 1 guide`; undefined for nothing. */
function mentionWords(corpus: Corpus, { collection, slug }: EntryFile): string | undefined {
	const link = entryUrl(collection, slug);
	const isIt = (it: { target: string; slug: string }) =>
		it.target === collection && it.slug === slug;
	const namers = corpus.entries.filter(
		(it) =>
			(it.collection !== collection || it.slug !== slug) &&
			(it.references.some(isIt) ||
				it.body.parts.some(
					(part) => part.kind === 'link' && part.url.replace(/[?#].*$/, '') === link,
				)),
	);
	const inSearch = [...corpus.items('answers'), ...corpus.items('typed')].filter(({ references }) =>
		references.some(isIt),
	).length;
	const words = [
		...collectionNames.flatMap((name) => {
			const number = namers.filter((it) => it.collection === name).length;
			return number > 0 ? [countOf(number, name)] : [];
		}),
		...(inSearch > 0 ? [`${counted(inSearch, 'answer')} of the search`] : []),
	];
	return words.length > 0 ? listWords(words) : undefined;
}
