import { CORE_SCHEMA, load } from 'js-yaml';

/** The text of an entry, split: the YAML of its fields, and where in the text it begins and its last line ends. */
export type Split = { yaml: string; start: number; end: number };

const frame = /^(\uFEFF?---[ \t]*)(?=\r?\n)([^]*?)\r?\n---[ \t]*(?=\r?\n|$)/;

/**
 * Splits the text of an entry. Only lines of just three hyphens hold its fields: behind any other mark, such as
 * `---js`, nothing is read. Undefined where there are none.
 */
export function splitEntry(text: string): Split | undefined {
	const [whole, opening, yaml] = frame.exec(text) ?? [];
	return whole === undefined || opening === undefined || yaml === undefined
		? undefined
		: { yaml, start: opening.length, end: whole.length };
}

/** What YAML says, as plain data: days stay text, and nothing is ever run. Throws where it cannot be read. */
export const valueOfYaml = (source: string): unknown => load(source, { schema: CORE_SCHEMA });

/** The fields in the YAML of an entry; undefined where it cannot be read, or holds no fields. */
export function fieldsOfYaml(yaml: string): Record<string, unknown> | undefined {
	try {
		const value = valueOfYaml(yaml);
		return value && typeof value === 'object' ? { ...value } : undefined;
	} catch {
		return undefined;
	}
}
