import type { PublishedEntry } from '#schema/published.ts';
import type { SavedCollection } from './saved.ts';

/** The data of an entry that can be saved, as its file on this site has it. */
export type Published<Name extends SavedCollection = SavedCollection> = Extract<
	PublishedEntry,
	{ collection: Name }
>;

export interface SavedFact {
	name: string;
	text: string;
}

type Texts = (string | false | undefined)[];

/** What is known of some texts, one after another. */
export const sentences = (...texts: Texts): string => texts.filter(Boolean).join(' ');

/** A fact in as many sentences as are known; none at all when nothing is. */
export function savedFact(name: string, ...texts: Texts): SavedFact[] {
	const text = sentences(...texts);
	return text ? [{ name, text }] : [];
}

/** Values of a closed list in the words that readers see, as a sentence. */
export const named = (keys: string[] | undefined, words: Record<string, string>) =>
	keys && `${keys.map((key) => words[key]).join(', ')}.`;
