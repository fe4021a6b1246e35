import type { Entry } from './entry.ts';
import { oncePerObject } from '../once.ts';
import type { FieldType } from '#schema/field-type.ts';
import { pathText } from '../explain/walk-schema.ts';
import type { Met } from '../explain/walk-schema.ts';
import type { Path } from '../read/yaml.ts';

/** Words that an author wrote, and the field that they stand in. */
export class Prose {
	readonly text: string;
	readonly #met: Met;

	constructor(text: string, met: Met) {
		this.text = text;
		this.#met = met;
	}

	get path(): Path {
		return this.#met.path;
	}
	/** As the author wrote it: `outcomes[1].note`. */
	get field(): string {
		return pathText(this.path);
	}
	/** The field without its places in lists: `outcomes.note`. */
	get kind(): string {
		return this.path.filter((step) => typeof step === 'string').join('.');
	}
}

/** True for words that readers read, and not for addresses, codes and ids. */
const holdsWords = (type: FieldType): boolean =>
	type.kind === 'either' ? type.of.some(holdsWords) : type.kind === 'words';

/** The words in the fields of an entry, in the order in which they stand there. */
export const proseOf = ({ met }: Pick<Entry, 'met'>): Prose[] => proseIn(met);

// Several rules ask. What is kept goes when the entry lets go of what it was made of.
const proseIn = oncePerObject((met: readonly Met[]): Prose[] =>
	met.flatMap((it) => {
		const { value, type } = it;
		return typeof value === 'string' && holdsWords(type) ? [new Prose(value, it)] : [];
	}),
);

const blank = (text: string) => ' '.repeat(text.length);

/**
 * The lines of a body that hold words, with their numbers. Addresses, tags and code are blanked, not cut
 * out, so that the columns stay as they are.
 */
export const bodyLines = ({ frontMatter, met }: Pick<Entry, 'frontMatter' | 'met'>) =>
	linesOf(met)(frontMatter);

const linesOf = oncePerObject((_: readonly Met[]) => oncePerObject(readBodyLines));

function readBodyLines({ body }: Entry['frontMatter']) {
	if (body.trim() === '') return [];
	return body
		.split('\n')
		.map((line, index) => ({
			line: index + 1,
			text: line
				.replace(/!(?=\[)/g, blank)
				.replace(/(?<=\]\()[^)]*/g, blank)
				.replace(/^\[[^\]]*\]:.*/, blank)
				.replace(/https?:\/\/\S+/g, blank)
				.replace(/<[^<>]*>/g, blank)
				.replace(/(?<!\\)\{[^{}]*\}/g, blank)
				.replace(/`[^`]*`/g, blank),
		}))
		.filter(({ text }) => text.trim() !== '');
}
