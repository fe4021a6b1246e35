import type { CollectionName } from '#schema/names.ts';
import { type FieldNote, allFields, valuesOf, typeSentence } from './field-guide.ts';

/** Values to write beside their fields, as YAML, by path: `checked.on`. */
export type Known = Readonly<Record<string, string>>;

/**
 * The text of a new entry: the fields it needs, each with what it is for, then those it may have, as
 * comments. The values are left empty on purpose: a guess that passes unseen is worse than a field
 * that the checker asks for.
 */
export function starter(collection: CollectionName, known: Known = {}): string {
	const fields = allFields(collection);
	const needed = fields.filter(({ required }) => required);
	const others = fields.filter(({ required, name }) => !required && !seldom.includes(name));
	return [
		'---',
		...linesOf(needed, known),
		'',
		'# These may be left out. To use one, take away the # and the blank after it.',
		...commented(linesOf(others, known)),
		'---',
		'',
	].join('\n');
}

/** What a new entry hardly ever has: it has not been renamed or called off yet. */
const seldom = ['formerSlugs', 'withdrawn'];

/** Lines made into comments: take away one `#` and its blank from each, and they are fields again. */
const commented = (lines: string[]) => lines.map((line) => `# ${line}`);

/** The lines of fields, with no indentation. Within a group those that may be left out come last, as comments. */
function linesOf(fields: FieldNote[], known: Known, path = ''): string[] {
	const lines = (some: FieldNote[]) => some.flatMap((it) => linesOfField(it, known, path));
	if (path === '') return lines(fields);
	const needed = fields.filter(({ required }) => required);
	return [...lines(needed), ...commented(lines(fields.filter(({ required }) => !required)))];
}

function linesOfField(field: FieldNote, known: Known, path: string): string[] {
	const { name, several, fields } = field;
	const here = path + name;
	const value = known[here];
	const head = explained(field).map((words) => `# ${words}`);
	const line = `${name}:`;
	if (value !== undefined) return [...head, `${line} ${value}`];
	const inner = linesOf(fields, known, `${here}.`);
	if (inner.length > 0)
		return [...head, line, ...(several ? asItem(inner) : inner.map((it) => `  ${it}`))];
	return several ? [...head, line, '  -'] : [...head, line];
}

/** Indents the lines of an item, and puts the hyphen of its list before the first field of it. */
function asItem(lines: string[]): string[] {
	const first = lines.findIndex((line) => !line.startsWith('#'));
	return lines.map((line, index) => `${index === first ? '  - ' : '    '}${line}`);
}

/** What a field is for, and what a value looks like where that does not go without saying. */
function explained({ about, type }: FieldNote): string[] {
	const isPlain = type.kind === 'choice' || type.kind === 'address';
	const words = [about, !isPlain && typeSentence(type)].filter(Boolean).join(' ');
	const values = valuesOf(type).map(({ value }) => value);
	return values.length > 0 ? [words, `One of: ${values.join(', ')}.`] : [words];
}
