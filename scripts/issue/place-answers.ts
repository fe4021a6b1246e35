import { type FieldNote, valuesOf } from '#lib/fields/field-guide.ts';
import type { FieldType } from '#schema/field-type.ts';
import type { CollectionName } from '#schema/names.ts';
import { type Asked, optionsOf, partsOf } from './issue-form.ts';

/** The file name of the entry that some words mean, where it is known. */
export type FindEntry = (collection: CollectionName, words: string) => string | undefined;

/**
 * Puts each answer where its field is in the front matter; `left` could not be placed in it. Values are plain:
 * words, numbers, true or false, and lists of them.
 */
export function placeAnswers(
	asked: readonly Asked[],
	answers: ReadonlyMap<string, string>,
	find: FindEntry,
) {
	const data: Record<string, unknown> = {};
	const left: string[] = [];
	const cited = new Set<number>();
	for (const { path, field, label, mayBeEmpty } of asked) {
		const answer = answers.get(label);
		const keep = (words: string) => left.push(`${label}: ${words}`);
		if (answer === undefined && mayBeEmpty) put(data, path, []);
		const value = answer && valueOf(field, answer, keep);
		if (value !== undefined) put(data, path, value);
	}
	nameSources(data, cited);
	return { data, left };

	function valueOf(field: FieldNote, answer: string, keep: (words: string) => void): unknown {
		if (!field.several) return single(field, squeeze(answer), keep);
		const read = field.fields.length > 0 ? group : single;
		const items = linesOf(field, answer)
			.map((line) => read(field, line, keep))
			.filter((item) => item !== undefined);
		return items.length > 0 ? items : undefined;
	}

	/** One item of a list, from a line whose parts are set apart by `|`. */
	function group(field: FieldNote, line: string, keep: (words: string) => void) {
		const item: Record<string, unknown> = {};
		const rest = partsOf(field.fields);
		for (const part of line.split('|').map(squeeze)) {
			// An address is known when it is seen, wherever on the line it stands.
			const isAddress = /^https?:\/\//.test(part);
			const at = rest.findIndex(({ type }) => (type.kind === 'address') === isAddress);
			const [next] = at < 0 ? [] : rest.splice(at, 1);
			if (part === '') continue;
			const value = next && valueOf(next, part, keep);
			if (!next) keep(part);
			else if (value !== undefined) item[next.name] = value;
		}
		return Object.keys(item).length > 0 ? item : undefined;
	}

	function single({ type }: FieldNote, words: string, keep: (words: string) => void): unknown {
		if (type.kind === 'reference') return find(type.collection, words) ?? words;
		if (type.kind === 'citation' && /^\d{1,3}$/.test(words)) {
			cited.add(Number(words));
			return `source-${words}`;
		}
		const value = plainValue(type, words);
		if (value === undefined) keep(words);
		return value;
	}
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The items of a list: one a line; of a closed list as GitHub writes them; of numbers, by commas. */
function linesOf(field: FieldNote, answer: string): string[] {
	const lines = answer
		.split('\n')
		.filter((line) => !/^- \[ \]/.test(line))
		.map((line) => squeeze(line.replace(/^\s*(?:- \[[xX]\] |[-*•] )/, '')))
		.filter((line) => line !== '');
	if (field.type.kind === 'citation')
		return lines.flatMap((line) => line.split(/[\s,]+/).filter(Boolean));
	const options = optionsOf(field.type);
	return options ? lines.flatMap((line) => chosenOf(options, line)) : lines;
}

/** What was chosen of a closed list: GitHub sets commas between, and an option may hold one. */
function chosenOf(options: string[], line: string): string[] {
	const chosen: string[] = [];
	for (let rest = line; rest !== '';) {
		const option = options
			.filter((it) => rest === it || rest.startsWith(`${it}, `))
			.reduce((best, it) => (it.length > best.length ? it : best), '');
		const words = option || (rest.split(', ')[0] ?? rest);
		chosen.push(words);
		rest = rest.slice(words.length).replace(/^, /, '');
	}
	return chosen;
}

/** A value of a field that is no reference; nothing where the words are not one. */
function plainValue(type: FieldType, words: string): string | number | boolean | undefined {
	const same = (it: string | undefined) => it?.toLowerCase() === words.toLowerCase();
	switch (type.kind) {
		case 'yes-no':
			return { yes: true, true: true, no: false, false: false }[words.toLowerCase()];
		case 'choice':
			return valuesOf(type).find(({ value, label }) => same(label) || same(value))?.value;
		case 'either':
			return type.of.map((it) => plainValue(it, words)).find((it) => it !== undefined);
		case 'number':
		case 'whole-number':
		case 'money': {
			const digits = words.replace(/(?<=\d),(?=\d{3}\b)/g, '');
			return /^-?\d{1,15}(\.\d{1,6})?$/.test(digits) ? Number(digits) : undefined;
		}
		default:
			return words;
	}
}

/** Sets a value in a group, and makes the groups on the way. */
function put(data: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown) {
	if (rest.length === 0) data[name] = value;
	else put((data[name] ??= {}) as Record<string, unknown>, rest, value);
}

/** Gives the sources that facts name by number an id to be named by. */
function nameSources({ sources }: Record<string, unknown>, cited: ReadonlySet<number>) {
	if (!Array.isArray(sources)) return;
	for (const [index, source] of (sources as Record<string, unknown>[]).entries())
		if (cited.has(index + 1)) sources[index] = { id: `source-${index + 1}`, ...source };
}
