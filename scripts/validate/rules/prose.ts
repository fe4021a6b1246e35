import { referenceTargets } from '#schema/fields.ts';
import type { Entry } from '../entry.ts';
import { remembered } from '../remembered.ts';
import { isPreprocessed, pathText, takesText } from '../walk-schema.ts';
import type { Met } from '../walk-schema.ts';
import type { Path } from '../yaml.ts';

/** Words that an author wrote, and the field that they stand in. */
export interface Prose {
	path: Path;
	/** As the author wrote it: `outcomes[1].note`. */
	field: string;
	/** The field without its places in lists: `outcomes.note`. */
	kind: string;
	text: string;
}

/** Texts that are no words: addresses, codes and ids. */
const noWords =
	/(^|\.)(url|id|cites|agreement|older|formerSlugs|odsCode|gssCode|on|published|closes)$/;

/** The words in the fields of an entry, once each, in the order in which they stand there. */
export const proseOf = ({ met }: Pick<Entry, 'met'>): Prose[] => proseIn(met);

// Several rules ask. What is kept goes when the entry lets go of what it was made of.
const proseIn = remembered((met: Met[]): Prose[] => {
	const found = new Map<string, Prose>();
	const others = new Set<string>();
	for (const { schema, value, path } of met) {
		if (typeof value !== 'string') continue;
		const field = pathText(path);
		if (isPreprocessed(schema) || referenceTargets.has(schema)) others.add(field);
		if (!takesText(schema) || found.has(field)) continue;
		const kind = path.filter((step) => typeof step === 'string').join('.');
		if (!noWords.test(kind)) found.set(field, { path, field, kind, text: value });
	}
	return [...found.values()].filter(({ field }) => !others.has(field));
});

const blank = (text: string) => ' '.repeat(text.length);

/**
 * The lines of a body that hold words, with their numbers. Addresses, tags and code are blanked, not cut
 * out, so that the columns stay as they are.
 */
export const bodyLines = ({ frontMatter, lines }: Pick<Entry, 'frontMatter' | 'lines'>) =>
	linesOf(lines)(frontMatter);

const linesOf = remembered((_: string[]) => remembered(readBodyLines));

function readBodyLines({ body }: Entry['frontMatter']) {
	return body
		.split('\n')
		.map((line, index) => ({
			line: index + 1,
			text: line
				.replace(/!(?=\[)/g, blank)
				.replace(/(?<=\]\()[^)]*/g, blank)
				.replace(/^\[[^\]]*\]:.*/, blank)
				.replace(/https?:\/\/\S+/g, blank)
				.replace(/<[^>]*>/g, blank)
				.replace(/`[^`]*`/g, blank),
		}))
		.filter(({ text }) => text.trim() !== '');
}
