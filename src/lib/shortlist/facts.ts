/** One thing that the shortlist says of an entry. */
export type SavedFact = { name: string; text: string };

/** What is known of some texts, one after another. */
export const sentences = (...texts: (string | false | undefined)[]): string =>
	texts.filter(Boolean).join(' ');

/** A fact in as many sentences as are known; none at all when nothing is. */
export function savedFact(name: string, ...texts: Parameters<typeof sentences>): SavedFact[] {
	const text = sentences(...texts);
	return text ? [{ name, text }] : [];
}

/** Values of a closed list in the words that readers see, as a sentence. */
export const named = (
	keys: readonly string[] | undefined,
	words: Record<string, string>,
): string | undefined => keys && `${keys.map((key) => words[key]).join(', ')}.`;
