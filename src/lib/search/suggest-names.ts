import { isOver, stateAt } from '#lib/calls/state.ts';
import { entryUrl } from '#lib/urls.ts';
import type { CollectionName } from '#schema/names.ts';
import type { NameFile, Start } from './index-files.ts';
import { spaced } from './suggest-fit.ts';

/** Something to choose while a query is typed: an entry’s page, or a query to search for. */
export type Suggestion = { words: string; note: string } & ({ href: string } | { query: string });

/** What a suggested entry is: the words of `collectionLabels`, which would bring the whole schema along. */
export const entryKinds: Record<CollectionName, string> = {
	networks: 'Network',
	systems: 'Integrated care system',
	priorities: 'Priority',
	calls: 'Call to industry',
	collaborations: 'Collaboration',
	programmes: 'Programme',
	signposts: 'Signpost',
	guides: 'Guide',
};

/** A thing by its names, the first of which it is shown under. */
export interface Named {
	names: { name: string; key: string; less: number }[];
	as: (name: string) => Suggestion;
}

/** What makes a name fit less well. */
const isPast = 2;
const isOtherName = 0.5;
/** Networks and signposts are asked for by all their names; other entries have words about them as well. */
const isLessAskedFor = 0.6;

const keyed = (names: readonly string[], lessOf: (isFirst: boolean) => number) =>
	names.map((name, index) => ({ name, key: spaced(name), less: lessOf(index === 0) }));

const isAskedFor = (address: string) => /^(networks|signposts)\//.test(address);

/** The entries by their titles and other names. `now` in milliseconds. */
export function namedEntries(
	names: NameFile,
	{ over, turning }: Pick<Start, 'over' | 'turning'>,
	now: number,
): Named[] {
	const past = new Set(over);
	for (const [number, timeline] of Object.entries(turning))
		if (isOver(stateAt(timeline, now))) past.add(Number(number));
	return names.map(([number, address, title, ...others]) => {
		const [collection, id] = address.split('/') as [CollectionName, string];
		const less = (past.has(number) ? isPast : 0) + (isAskedFor(address) ? 0 : isLessAskedFor);
		const lessOfOther = isOtherName + (isAskedFor(address) ? 0 : isLessAskedFor);
		return {
			names: keyed([title, ...others], (isTitle) => less + (isTitle ? 0 : lessOfOther)),
			as: (name) => ({
				words: title,
				note: entryKinds[collection] + (name === title ? '' : `, also: ${name}`),
				href: entryUrl(collection, id),
			}),
		};
	});
}

/** The terms of the vocabulary by all their words, without those that an entry is called. */
export function namedTerms(vocabulary: Start['vocabulary'], names: NameFile): Named[] {
	const called = new Set(
		names.flatMap(([, address, title, ...others]) =>
			[title, ...(isAskedFor(address) ? others : [])].map(spaced),
		),
	);
	return vocabulary
		.filter(({ term }) => !called.has(spaced(term)))
		.map(({ term, lay = [], acronyms = [], former = [], brands = [] }) => ({
			names: keyed([term, ...lay, ...acronyms, ...former, ...brands], (isTerm) =>
				isTerm ? 0 : isOtherName,
			),
			as: (name) => ({
				words: name === term ? term : `${term} (${name})`,
				note: 'Subject',
				query: term,
			}),
		}));
}
