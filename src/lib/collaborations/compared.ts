import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { networkNames } from '#lib/entries/networks.ts';
import { listWords, lowerFirst, upperFirst } from '#lib/text/words.ts';
import type { Collaboration } from '#schema/index.ts';
import { payerKinds } from '#schema/vocabulary.ts';

/** What the columns of a table of collaborations say in words: empty where the sources do not state it. */
export interface Compared {
	conditions: string;
	with: string;
	network: string;
	paid: string;
	years: string;
}

/** The first names, and how many more there are: `Bayer, Pfizer and 2 more`. */
function firstNames(names: readonly string[], most = 2): string {
	const left = names.length - most;
	// One more takes no more room than the words that there is one more.
	return left > 1 ? `${names.slice(0, most).join(', ')} and ${left} more` : names.join(', ');
}

/** From when to when, in years: `2018 to 2020`, `From 2023`, `To 2018`. */
function yearsOf({ started, ended }: Collaboration): string {
	const [first, last] = [started, ended].map((date) => date?.slice(0, 4));
	if (!first) return last ? `To ${last}` : '';
	if (!last) return `From ${first}`;
	return first === last ? first : `${first} to ${last}`;
}

/** A collaboration as a row of a table, beside its result and its evidence. */
export function comparedOf(entry: Entry<'collaborations'>, directory?: Directory): Compared {
	const { data } = entry;
	return {
		conditions: upperFirst(firstNames(data.conditions)),
		with: firstNames(data.partners.map(({ name }) => name)),
		network:
			directory === undefined
				? ''
				: firstNames([
						...(data.national ? ['All networks'] : []),
						...networkNames(directory, entry),
					]),
		paid: upperFirst(
			listWords((data.transparency?.payers ?? []).map((kind) => lowerFirst(payerKinds[kind]))),
		),
		years: yearsOf(data),
	};
}
