import type { z } from 'zod';
import { searchFiles } from '#schema/search.ts';
import { decode, textOf } from '../read/decode.ts';
import type { Place } from '../finding.ts';
import type { SchemaFinding } from '../explain/about.ts';
import { explainIssues } from '../explain/explain.ts';
import type { Fault } from '../read/fault.ts';
import type { FoundList, Known } from '../read/files.ts';
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

/** What the rest of the corpus may ask of an item, wherever it stands. */
interface Kept<Name extends SearchName = SearchName> {
	/** As the site will see it; undefined where the schema refuses it. */
	value: z.output<(typeof searchFiles)[Name]['element']> | undefined;
	references: Reference[];
	/** An entry in which a rule has seen it, `calls/frailty`: there it looks first. */
	standsIn?: string | undefined;
}

/** One item of a list, judged by itself as an entry is: paths and places begin at the item. */
export interface Item<Name extends SearchName = SearchName> extends Kept<Name> {
	file: string;
	places: Places;
	schemaFindings: SchemaFinding[];
}

/** A list that the search reads, read but not yet judged. */
export interface SearchFile {
	readonly name: SearchName;
	readonly file: string;
	readonly found: FoundList;
	readonly lines: string[];
	readonly faults: Fault[];
	readonly items: Item[];
	/** Those of all its items. */
	readonly schemaFindings: SchemaFinding[];
	/** All that is known of it for good, for a later run. */
	readonly kept: unknown;
}

const top: Place = { line: 1, column: 1 };

/** Reads a file of `content/search/`, a list, item by item. */
export function readSearchFile(found: FoundList): SearchFile {
	const { name, file, bytes, known } = found;
	const text = textOf(bytes);
	let late: ReadYaml | undefined;
	const yaml = () => (late ??= readYaml(text, 0, text));
	const placesOf = (index: number): Places => {
		const place = (find: ReadYaml['placeOfValue']) => (path: Path) =>
			find([index, ...path]) ?? yaml().placeOfValue([index]) ?? top;
		return {
			placeOfValue: (path) => place(yaml().placeOfValue)(path),
			placeOfKey: (path) => place(yaml().placeOfKey)(path),
		};
	};
	const { faults, read } = known
		? { faults: [], read: keptItems(known).map((it) => ({ ...it, schemaFindings: [] })) }
		: readItems(found, yaml(), placesOf);
	const items = read.map((it, index): Item => ({ file, places: placesOf(index), ...it }));
	return {
		name,
		file,
		found,
		get lines() {
			return text.split('\n');
		},
		faults,
		items,
		schemaFindings: items.flatMap(({ schemaFindings }) => schemaFindings),
		get kept() {
			return items.map(({ value, references, standsIn }): Kept => ({
				value,
				references,
				standsIn,
			}));
		},
	};
}

const keptItems = ({ kept }: Known) => kept as Kept[];

function readItems(
	{ name, bytes }: FoundList,
	{ data, faults }: ReadYaml,
	placesOf: (index: number) => Places,
): { faults: Fault[]; read: Omit<Item, 'file' | 'places'>[] } {
	const { noun, begins } = itemOf[name];
	const schema = searchFiles[name].element;
	const { fault } = decode(bytes);
	const found = fault ? [fault] : [...faults];
	const list: unknown[] = Array.isArray(data) ? data : [];
	if (found.length === 0 && list.length === 0)
		found.push({
			...top,
			rule: 'not-a-list',
			message: `The file is ${isNothing(data) ? 'empty' : 'not a list'}: a list is expected.`,
			hint: `Begin each ${noun} with a hyphen and a space, such as "${begins}".`,
		});
	const read = list.map((item, index) => {
		const parsed = schema.safeParse(item);
		const about = { noun, schema, data: item, places: placesOf(index) };
		return {
			value: parsed.data,
			schemaFindings: parsed.success ? [] : explainIssues(parsed.error.issues, about),
			references: addressesIn(walkSchema(schema, item)),
		};
	});
	return { faults: found, read };
}

const isNothing = (data: unknown) => data === null || (Array.isArray(data) && data.length === 0);
