import { z } from 'zod';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';
import type { SearchListName } from '#schema/search.ts';
import { explainIssues } from '../explain/explain.ts';
import { type FieldValue, walkSchema } from '../explain/walk-schema.ts';
import { type Finding, foundIn } from '../finding.ts';
import { type Body, readBody } from '../read/body.ts';
import { decode } from '../read/decode.ts';
import type { Found, FoundFile } from '../read/files.ts';
import { type FrontMatter, readFrontMatter } from '../read/front-matter.ts';
import { type Reference, referencesIn } from './references.ts';
import { type Item, readSearchFile, type SearchFile } from './search-file.ts';

// Each schema is used once a file: making code of it first would take longer than it saves.
z.config({ jitless: true });

/** One entry, read but not yet judged. Its collection tells which value it has. */
export type EntryFile<Name extends CollectionName = CollectionName> = Name extends unknown
	? EntryOf<Name>
	: never;

interface EntryOf<Name extends CollectionName> {
	readonly collection: Name;
	readonly slug: string;
	readonly file: string;
	readonly text: string;
	readonly lines: readonly string[];
	readonly frontMatter: FrontMatter;
	/** Each list and each single value of the front matter with its type, valid or not. */
	readonly values: readonly FieldValue[];
	/** What was found while it was read: of its bytes, its YAML and by the schema. */
	readonly findings: readonly Finding[];
	/** As the site will see it; undefined where the schema refuses it. */
	readonly value: z.output<(typeof schemas)[Name]> | undefined;
	readonly references: readonly Reference[];
	readonly body: Body;
}

/** The branch that a change starts from. */
export interface Base {
	name: string;
	/** Addresses of entries there that have no file here, `calls/frailty`, with the new one where git sees a rename. */
	gone: ReadonlyMap<string, string | undefined>;
}

/** Everything there is to judge, and the day on which it is judged. */
export interface Corpus {
	readonly entries: readonly EntryFile[];
	/** The lists that the search reads, where there are any. */
	readonly lists: readonly SearchFile[];
	/** What lies where nothing of the kind belongs, or is missing. */
	readonly strays: readonly Finding[];
	readonly today: string;
	/** The name of the content folder as messages give it. */
	readonly folder: string;
	/** What there was on the branch that a change starts from, where that is known. */
	readonly base?: Base;
	find(collection: CollectionName, slug: string): EntryFile | undefined;
	in<Name extends CollectionName>(collection: Name): readonly EntryFile<Name>[];
	items<Name extends SearchListName>(list: Name): readonly Item<Name>[];
}

/** What a corpus is judged by. */
export type JudgedBy = Pick<Corpus, 'today' | 'folder' | 'base'>;

/** Makes a corpus of found files. Takes bytes, so that tests need no disk. */
export function makeCorpus(
	{ files, lists: listFiles, strays }: Found,
	about: JudgedBy,
	read = { readEntry, readList: readSearchFile },
): Corpus {
	const entries = files.map(read.readEntry);
	const lists = listFiles.map(read.readList);
	const byAddress = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
	return {
		...{ ...about, entries, lists, strays },
		find: (collection, slug) => byAddress.get(`${collection}/${slug}`),
		in: <Name extends CollectionName>(collection: Name) =>
			entries.filter(
				(entry): entry is EntryFile & EntryFile<Name> => entry.collection === collection,
			),
		items: <Name extends SearchListName>(list: Name) =>
			lists.filter(({ name }) => name === list).flatMap(({ items }) => items as Item<Name>[]),
	};
}

/** Reads the entry in a file. */
export function readEntry({ collection, slug, file, bytes }: FoundFile): EntryFile {
	const { text, finding } = decode(bytes);
	const frontMatter = readFrontMatter(text);
	const schema = schemas[collection];
	const { data } = frontMatter;
	const values = walkSchema(schema, data);
	const { data: value, error } = schema.safeParse(data);
	const about = { noun: oneOf(collection), schema, data, places: frontMatter };
	const refused = error && data !== undefined ? explainIssues(error.issues, about) : [];
	return {
		...{ collection, slug, file, text, frontMatter, values, value },
		get lines() {
			return text.split('\n');
		},
		findings: foundIn(file, [...(finding ? [finding] : frontMatter.findings), ...refused]),
		references: referencesIn(values),
		body: readBody(frontMatter.body),
	} as EntryFile;
}

/** One of a collection, in a sentence: `call`, `priority`. */
const oneOf = (collection: CollectionName) =>
	collection === 'priorities' ? 'priority' : collection.slice(0, -1);
