import type { z } from 'zod';
import { searchFiles } from '#schema/search.ts';
import { decode } from '../read/decode.ts';
import type { Place } from '../finding.ts';
import { explainIssues, generic } from '../explain/explain.ts';
import type { SchemaFinding } from '../explain/explain.ts';
import type { Fault } from '../read/fault.ts';
import type { FoundList } from '../read/files.ts';
import { addressesIn } from './references.ts';
import type { Reference } from './references.ts';
import { walkSchema } from '../explain/walk-schema.ts';
import { readYaml } from '../read/yaml.ts';
import type { Path, Places, ReadYaml } from '../read/yaml.ts';

export type SearchName = keyof typeof searchFiles;
export const searchNames = Object.keys(searchFiles) as SearchName[];

/** What one item of each list is called in a sentence, and how the first line of one begins. */
const itemOf: Record<SearchName, { noun: string; begins: string }> = {
	vocabulary: { noun: 'term', begins: '- term: stroke' },
	answers: { noun: 'answer', begins: '- question: Who tests my device?' },
	typed: { noun: 'list of phrases', begins: '- entry: signposts/dtac' },
};

/** One item of a list, judged by itself as an entry is: paths and places begin at the item. */
export interface Item<Name extends SearchName = SearchName> {
	file: string;
	places: Places;
	/** As the site will see it; undefined where the schema refuses it. */
	value: z.output<(typeof searchFiles)[Name]['element']> | undefined;
	references: Reference[];
	schemaFindings: SchemaFinding[];
}

/** A list that the search reads, read but not yet judged. */
export interface SearchFile {
	readonly name: SearchName;
	readonly file: string;
	readonly lines: readonly string[];
	readonly faults: readonly Fault[];
	readonly items: readonly Item[];
	/** Those of all its items. */
	readonly schemaFindings: readonly SchemaFinding[];
}

const top: Place = { line: 1, column: 1 };

/** Reads a file of `content/search/`, a list, item by item. */
export function readSearchFile(found: FoundList): SearchFile {
	const { name, file, bytes } = found;
	const { text, fault } = decode(bytes);
	const yaml = readYaml(text, 0, text);
	const placesOf = (index: number): Places => {
		const place = (find: ReadYaml['placeOfValue']) => (path: Path) =>
			find([index, ...path]) ?? yaml.placeOfValue([index]) ?? top;
		return { placeOfValue: place(yaml.placeOfValue), placeOfKey: place(yaml.placeOfKey) };
	};
	const { noun, begins } = itemOf[name];
	const schema = searchFiles[name].element;
	const faults = fault ? [fault] : [...yaml.faults];
	const { data } = yaml;
	const list: unknown[] = Array.isArray(data) ? data : [];
	if (faults.length === 0 && list.length === 0)
		faults.push({
			...top,
			rule: 'not-a-list',
			message: `The file is ${isNothing(data) ? 'empty' : 'not a list'}: a list is expected.`,
			hint: `Begin each ${noun} with a hyphen and a space, such as "${begins}".`,
		});
	const items = list.map((item, index): Item => {
		const places = placesOf(index);
		const parsed = schema.safeParse(item, { error: () => generic, reportInput: true });
		const about = { noun, schema, data: item, places };
		return {
			...{ file, places, value: parsed.data },
			schemaFindings: parsed.success ? [] : explainIssues(parsed.error.issues, about),
			references: addressesIn(walkSchema(schema, item)),
		};
	});
	return {
		...{ name, file, lines: text.split('\n'), faults, items },
		schemaFindings: items.flatMap(({ schemaFindings }) => schemaFindings),
	};
}

const isNothing = (data: unknown) => data === null || (Array.isArray(data) && data.length === 0);
