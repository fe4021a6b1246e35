import type { FieldType } from '#schema/field-type.ts';
import { type FieldValue, pathText } from '../explain/walk-schema.ts';
import { oncePerObject } from '../once.ts';
import type { Path } from '../finding.ts';
import type { EntryFile } from './corpus.ts';

/** Words that an author wrote, and the field that they stand in. */
export class Prose {
	readonly text: string;
	readonly #value: FieldValue;

	constructor(text: string, value: FieldValue) {
		this.text = text;
		this.#value = value;
	}

	get path(): Path {
		return this.#value.path;
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
export const proseOf = oncePerObject(({ values }: EntryFile): Prose[] =>
	values.flatMap((it) =>
		typeof it.value === 'string' && holdsWords(it.type) ? [new Prose(it.value, it)] : [],
	),
);

const blank = (text: string) => ' '.repeat(text.length);

/**
 * The lines of a body that hold words, with their numbers. Addresses, tags and code are blanked, not cut
 * out, so that the columns stay as they are.
 */
const bodyLines = oncePerObject(({ frontMatter: { body } }: EntryFile) => {
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
});

/** How a rule looks at words: what it finds in those of a field and in a line of a body, and what it says of that. */
interface Look<Fault extends { found: string; at: number }> {
	inField(prose: Prose): Fault | undefined;
	inLine(text: string): Fault | undefined;
	/** After the name of the field, or "The body". */
	says(fault: Fault): string;
	hint(fault: Fault): string;
}

/** What a rule finds in the words of an entry, at most one thing a field and one a line of its body. */
export function* wrongWords<Fault extends { found: string; at: number }>(
	entry: EntryFile,
	{ inField, inLine, says, hint }: Look<Fault>,
) {
	for (const prose of proseOf(entry)) {
		const fault = inField(prose);
		if (!fault) continue;
		const { path, field } = prose;
		const place = entry.frontMatter.placeOfValue(path);
		yield { ...place, field, message: `${field} ${says(fault)}`, hint: hint(fault) };
	}
	for (const { line, text } of bodyLines(entry)) {
		const fault = inLine(text);
		if (!fault) continue;
		const place = { line, column: fault.at + 1, length: fault.found.length };
		yield { ...place, message: `The body ${says(fault)}`, hint: hint(fault) };
	}
}
