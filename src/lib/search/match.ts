import type { Index } from './index-files.ts';
import type { Alternative, QueryTerm, Query } from './read-query.ts';
import { weights } from './weights.ts';
import { isEmpty, stem, searchWords, wordsThatCount } from './words.ts';

/** How well entries have one thing that was asked for, and how telling that is. */
export interface Matched {
	term: QueryTerm;
	/** By entry, 0 to 1. */
	fit: Map<number, number>;
	/** Entries that have it under another name than was typed. */
	meant: Set<number>;
	/** How rare it is: 0 where every entry has it, about 1 where a single one does. */
	rarity: number;
}

/** Looks up one term. An entry counts for its best alternative. */
export async function matchTerm(term: QueryTerm, index: Index): Promise<Matched> {
	const fit = new Map<number, number>();
	const meant = new Set<number>();
	for (const [at, alternative] of term.alternatives.entries())
		for (const [entry, weight] of await entriesWith(alternative, index)) {
			const before = fit.get(entry) ?? 0;
			if (at > 0 && (before === 0 || term.isItsName === false)) meant.add(entry);
			fit.set(entry, Math.max(before, weight * alternative.weight));
		}
	return { term, fit, meant, rarity: rarity(fit.size, index.head.entries) };
}

/** How telling it is to have what so many of all have. */
const rarity = (count: number, all: number): number =>
	Math.log(1 + (all - count + 0.5) / (count + 0.5)) / Math.log(1 + (all + 0.5) / 1.5);

/** Entries that have all the keys of an alternative, each with the least it has of them. */
async function entriesWith({ keys }: Alternative, index: Index): Promise<Map<number, number>> {
	const [first = [], ...others] = await Promise.all(keys.map((key) => index.postings(key)));
	let all = new Map(first);
	for (const other of others) {
		const there = new Map(other);
		all = new Map(
			[...all].flatMap(([entry, weight]) => {
				const more = there.get(entry);
				return more === undefined ? [] : [[entry, Math.min(weight, more)] as const];
			}),
		);
	}
	return all;
}

/** Entries that are called just so, or whose name of several words stands whole in a query, with what that is worth. */
export async function exactNames(
	text: string,
	{ words, place }: Query,
	index: Index,
): Promise<Map<number, number>> {
	const asked = (place ? searchWords(text) : words).filter((word) => !isEmpty(word)).map(stem);
	const row = ` ${asked.join(' ')} `;
	const found = new Map<number, number>();
	for (const [entry, , title, ...names] of await index.names())
		for (const name of [title, ...names]) {
			const stems = wordsThatCount(name).map(stem);
			if (stems.length === 0 || !row.includes(` ${stems.join(' ')} `)) continue;
			const share = stems.length / asked.length;
			const whole = name === title ? weights.exactTitle : weights.exactName;
			const within = stems.length > 1 ? weights.nameWithin * share : 0;
			const worth = share === 1 ? whole : within;
			found.set(entry, Math.max(found.get(entry) ?? 0, worth));
		}
	return found;
}
