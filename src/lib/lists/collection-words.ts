import { type CollectionName, collectionLabels } from '#schema/names.ts';
import { counted } from '#lib/text/words.ts';
import type { ListedCollection } from './lists.ts';

/** What belongs in each collection, for people who look for the right one. */
export const collectionScopes: Record<CollectionName, string> = {
	networks: 'One of the 15 health innovation networks of England.',
	systems: 'An integrated care system and its board, of today or of 2022 to 2026.',
	priorities: 'One of the five national priority areas of 2018.',
	calls: 'A challenge put to industry: what was sought, who could answer, what came of it.',
	collaborations: 'Work that a network or an NHS body did with industry, and its results.',
	programmes: 'A national programme of the networks, to spread something that works.',
	signposts: 'An agency, programme or tool to turn to instead of a network.',
	guides: 'A page that explains the process or the rules.',
};

/** A number of entries in words: `1 call to industry`, `72 collaborations`. */
export const countOf = (count: number, collection: CollectionName): string => {
	const { one, many } = collectionLabels[collection];
	return counted(count, one, many).toLowerCase();
};

/** What the page of each list says of it. */
export const introductions: Record<
	Exclude<ListedCollection, 'calls'>,
	{ title: string; lede: string; description: string }
> = {
	collaborations: {
		title: 'Collaborations',
		lede: 'Has anyone done this before? Work by networks and NHS bodies with industry, with what it did, measured where it was measured. Negative and disputed results stay in.',
		description:
			'Work done by networks and NHS bodies with industry: who took part, what was done, and the results with their sources.',
	},
	signposts: {
		title: 'Signposts',
		lede: 'Where to go when a network does not itself provide the help: who decides, who funds, who regulates, who buys, and when to turn to each.',
		description:
			'Agencies, programmes and tools to turn to where a health innovation network does not itself provide the help.',
	},
	programmes: {
		title: 'National programmes',
		lede: 'What the networks spread across England together, and what came of it. One was withdrawn, and says so.',
		description:
			'The national adoption and spread programmes of the health innovation networks: years, aims, results and who led them.',
	},
	systems: {
		title: 'Integrated care systems',
		lede: 'The boards that plan and pay for care in a part of England: 36 since April 2026, and the 12 that closed with what took over from each.',
		description:
			'The integrated care boards of England, today and before April 2026, with the health innovation network that serves each.',
	},
};
