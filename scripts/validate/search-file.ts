import type { z } from 'zod';
import { searchFiles } from '#schema/search.ts';
import { decode } from './decode.ts';
import type { Place } from './diagnostic.ts';
import { explainIssues, generic } from './explain.ts';
import type { SchemaFinding } from './explain.ts';
import type { Fault } from './fault.ts';
import type { FoundList } from './read-files.ts';
import { walkSchema } from './walk-schema.ts';
import type { Met } from './walk-schema.ts';
import { readYaml } from './yaml.ts';
import type { Path, Places } from './yaml.ts';

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
	schemaFindings: SchemaFinding[];
	met: Met[];
}

/** A list that the search reads, read but not yet judged. */
export interface SearchFile {
	name: SearchName;
	file: string;
	lines: string[];
	faults: Fault[];
	items: Item[];
	/** Those of all its items. */
	schemaFindings: SchemaFinding[];
}

const top: Place = { line: 1, column: 1 };

/** Reads a file of `content/search/`, a list, item by item. */
export function readSearchFile({ name, file, bytes }: FoundList): SearchFile {
	const { text, fault } = decode(bytes);
	const { data, faults, placeOfValue, placeOfKey } = readYaml(text, 0, text);
	const { noun, begins } = itemOf[name];
	const schema = searchFiles[name].element;
	const read = fault ? [fault] : [...faults];
	const list: unknown[] = Array.isArray(data) ? data : [];
	if (read.length === 0 && list.length === 0)
		read.push({
			...top,
			rule: 'not-a-list',
			message: `The file is ${isNothing(data) ? 'empty' : 'not a list'}: a list is expected.`,
			hint: `Begin each ${noun} with a hyphen and a space, such as "${begins}".`,
		});
	const items = list.map((item, index): Item => {
		const place = (find: typeof placeOfValue) => (path: Path) =>
			find([index, ...path]) ?? placeOfValue([index]) ?? top;
		const places: Places = { placeOfValue: place(placeOfValue), placeOfKey: place(placeOfKey) };
		const parsed = schema.safeParse(item, { error: () => generic, reportInput: true });
		return {
			file,
			places,
			value: parsed.data,
			schemaFindings: parsed.success
				? []
				: explainIssues(parsed.error.issues, { noun, schema, data: item, places }),
			met: walkSchema(schema, item),
		};
	});
	const lines = text.split('\n');
	const schemaFindings = items.flatMap((item) => item.schemaFindings);
	return { name, file, lines, faults: read, items, schemaFindings };
}

const isNothing = (data: unknown) => data === null || (Array.isArray(data) && data.length === 0);
