import type { CollectionName } from '#schema/names.ts';
import type { PublishedEntry } from '#schema/published.ts';

/** The data of an entry, as its file on this site has it. */
export type Published<Name extends CollectionName = CollectionName> = Extract<
	PublishedEntry,
	{ collection: Name }
>;
