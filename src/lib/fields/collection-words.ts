import { type CollectionName, collectionLabels } from '#schema/names.ts';
import { counted } from '#lib/text/words.ts';

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
