import { z } from 'zod';
import { countOf } from '#lib/lists/collection-words.ts';
import { collectionNames } from '#schema/names.ts';
import { keysOf } from '#schema/vocabulary.ts';

/**
 * What a change of content comes to, as data: what reads it may not trust whoever wrote it, so no text
 * is longer, and no list has more in it, than this says.
 */
const text = z.string().max(2000);
const texts = z.array(text).max(500);

const line = z.strictObject({
	/** What is told of, in a reviewer's words: `Deadline`. */
	label: text,
	/** The value before; left out where there was none, or where only `note` tells. */
	before: text.optional(),
	after: text.optional(),
	/** Of a list: what came, and what went. */
	gained: texts.optional(),
	lost: texts.optional(),
	/** What else there is to say, or all there is: `40 words, 55 before`. */
	note: text.optional(),
});
export type Line = z.output<typeof line>;

/** What becomes of an entry, in the order and the words in which it is told. */
export const kindsOfChange = {
	new: 'new',
	changed: 'changed',
	renamed: 'renamed',
	removed: 'removed',
	unreadable: 'that cannot be read',
};

const entryChange = z.strictObject({
	kind: z.enum(keysOf(kindsOfChange)),
	collection: z.enum(collectionNames),
	title: text,
	/** From the top of the repository, forward slashes. */
	file: text,
	/** The file that a renamed entry had. */
	formerly: text.optional(),
	/** What a person should look at. */
	warnings: texts,
	lines: z.array(line).max(500),
	/** What the change does elsewhere: feeds, calendars, addresses. */
	follows: texts,
});
export type EntryChange = z.output<typeof entryChange>;

export const contentChange = z.strictObject({
	/** What is compared with, in words: `main`. */
	base: text,
	entries: z.array(entryChange).max(2000),
	/** Entries of which nothing but the check changed. */
	rechecked: z.array(z.strictObject({ title: text, file: text, words: text })).max(2000),
	/** What changed in the lists of the search. */
	lists: texts,
});
export type ContentChange = z.output<typeof contentChange>;

/** How many entries of each kind a change touches: `2 calls to industry changed, 1 network renamed`. */
export function headline({ entries, rechecked, lists }: ContentChange): string {
	const words = keysOf(kindsOfChange).flatMap((kind) => {
		const those = entries.filter((it) => it.kind === kind);
		return [...Map.groupBy(those, ({ collection }) => collection)].map(
			([collection, { length }]) => `${countOf(length, collection)} ${kindsOfChange[kind]}`,
		);
	});
	if (rechecked.length > 0) words.push(`${rechecked.length} checked again with nothing changed`);
	if (lists.length > 0) words.push('the search’s words changed');
	return words.length > 0 ? `${words.join(', ')}.` : 'No content changed.';
}
