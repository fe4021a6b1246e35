import type { z } from 'zod';
import { searchFiles, type SearchListName } from '#schema/search.ts';
import { decode } from '../read/decode.ts';
import { type Finding, foundIn, type Path, type Places, top } from '../finding.ts';
import { explainIssues } from '../explain/explain.ts';
import type { FoundList } from '../read/files.ts';
import { referencesIn, type Reference } from './references.ts';
import { walkSchema } from '../explain/walk-schema.ts';
import { readYaml, type ReadYaml } from '../read/yaml.ts';

/** What one item of each list is called in a sentence, and how the first line of one begins. */
const itemOf: Record<SearchListName, { noun: string; begins: string }> = {
	vocabulary: { noun: 'term', begins: '- term: stroke' },
	answers: { noun: 'answer', begins: '- question: Who tests my device?' },
	typed: { noun: 'list of phrases', begins: '- entry: signposts/dtac' },
	companies: { noun: 'company', begins: '- company: Novartis' },
};

/** One item of a list, judged by itself as an entry is: paths and places begin at the item. */
export interface Item<Name extends SearchListName = SearchListName> {
	readonly file: string;
	readonly places: Places;
	/** As the site will see it; undefined where the schema refuses it. */
	readonly value: z.output<(typeof searchFiles)[Name]['element']> | undefined;
	readonly references: readonly Reference[];
}

/** A list that the search reads, read but not yet judged. */
export interface SearchFile {
	readonly name: SearchListName;
	readonly file: string;
	readonly lines: readonly string[];
	readonly items: readonly Item[];
	/** What was found while it was read. */
	readonly findings: readonly Finding[];
}

/** Reads a file of `content/search/`, a list, item by item. */
export function readSearchFile({ name, file, bytes }: FoundList): SearchFile {
	const { text, finding } = decode(bytes);
	const yaml = readYaml(text, 0, text);
	const placesOf = (index: number): Places => {
		const place = (find: ReadYaml['placeOfValue']) => (path: Path) =>
			find([index, ...path]) ?? yaml.placeOfValue([index]) ?? top;
		return { placeOfValue: place(yaml.placeOfValue), placeOfKey: place(yaml.placeOfKey) };
	};
	const { noun, begins } = itemOf[name];
	const schema = searchFiles[name].element;
	const found = finding ? [finding] : [...yaml.findings];
	const { data } = yaml;
	const list: unknown[] = Array.isArray(data) ? data : [];
	if (found.length === 0 && list.length === 0)
		found.push({
			...top,
			rule: 'not-a-list',
			message: `The file is ${isNothing(data) ? 'empty' : 'not a list'}: a list is expected.`,
			hint: `Begin each ${noun} with a hyphen and a space, such as "${begins}".`,
		});
	const items = list.map((item, index): Item => {
		const places = placesOf(index);
		const parsed = schema.safeParse(item);
		const about = { noun, schema, data: item, places };
		if (!parsed.success) found.push(...explainIssues(parsed.error.issues, about));
		const references = referencesIn(walkSchema(schema, item));
		return { file, places, value: parsed.data, references };
	});
	return { name, file, lines: text.split('\n'), items, findings: foundIn(file, found) };
}

const isNothing = (data: unknown) => data === null || (Array.isArray(data) && data.length === 0);
