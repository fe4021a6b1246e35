import { entryUrl } from '#lib/urls.ts';
import { permanentName } from '#lib/feeds/followed-call.ts';
import type { Corpus, Entry } from '../validate/corpus/corpus.ts';
import type { Pair } from './sides.ts';

/** The addresses that an entry answers to: its own, and those of the names that it had. */
const addressesOf = ({ collection, slug, value }: Entry): string[] =>
	[slug, ...(value?.formerSlugs ?? [])].map((name) => entryUrl(collection, name));

/** What becomes of the addresses that an entry had: those that lead on, and those that lead nowhere. */
export function addressChanges({ before, after }: Pair, corpus: Corpus) {
	if (!before) return { follows: [], warnings: [] };
	const now = after ? addressesOf(after) : [];
	const own = after && entryUrl(after.collection, after.slug);
	const old = addressesOf(before).filter((address) => address !== own);
	const led = old.filter((address) => now.includes(address));
	const others = new Map(
		corpus.entries
			.filter((it) => it !== after)
			.flatMap((it) => addressesOf(it).map((address) => [address, it] as const)),
	);
	const taken = old.filter((address) => !now.includes(address) && others.has(address));
	const lost = old.filter((address) => !now.includes(address) && !others.has(address));
	const isRename = after && after.slug !== before.slug;
	return {
		follows: [
			...(isRename && led.length > 0 ? [`${led.join(' and ')} will lead to ${own}.`] : []),
			...taken.map((address) => `${address} will lead to ${titleOf(others.get(address))}.`),
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

const titleOf = (entry: Entry | undefined) =>
	entry ? `“${entry.value?.title ?? entry.slug}”` : 'another entry';

const lossWords = (address: string, after: Entry | undefined): string =>
	after
		? `The address ${address} will be lost. Add “${address.split('/')[2]}” to formerSlugs, so that it leads to the new one.`
		: `The address ${address} will be lost: whoever kept it finds nothing. Was the thing called off? Then keep the page and set withdrawn. Is it in another entry? Then name it there in formerSlugs.`;

/** Programs know a call by the first name that its file had. */
function isNameLost(before: Entry, after: Entry): boolean {
	if (before.collection !== 'calls' || !before.value || !after.value) return false;
	const nameOf = ({ slug, value }: Entry) =>
		permanentName({ id: slug, data: { formerSlugs: value?.formerSlugs } });
	return nameOf(before) !== nameOf(after);
}
