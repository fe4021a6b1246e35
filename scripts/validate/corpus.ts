import { z } from 'zod';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/index.ts';
import { readBody } from './body.ts';
import type { Body } from './body.ts';
import { decode } from './decode.ts';
import type { Fault } from './fault.ts';
import { explainIssues, generic } from './explain.ts';
import type { SchemaFinding } from './explain.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Found, FoundFile } from './read-files.ts';
import { readSearchFile } from './search-file.ts';
import type { Item, SearchFile, SearchName } from './search-file.ts';
import { walkSchema } from './walk-schema.ts';
import type { Met } from './walk-schema.ts';

// Each schema is used once a file: making code of it first would take longer than it saves.
z.config({ jitless: true });

/** One entry, read but not yet judged. */
export interface Entry<Name extends CollectionName = CollectionName> {
	collection: Name;
	slug: string;
	file: string;
	lines: string[];
	frontMatter: FrontMatter;
	/** As the site will see it; undefined where the schema refuses it. */
	value: z.output<(typeof schemas)[Name]> | undefined;
	schemaFindings: SchemaFinding[];
	/** Each value of the front matter with its schema, valid or not. */
	met: Met[];
	body: Body;
}

/** The branch that a change starts from. */
export interface Base {
	name: string;
	/** Addresses of entries there that have no file here, `calls/frailty`, with the new one where git sees a rename. */
	gone: ReadonlyMap<string, string | undefined>;
}

/** Everything there is to judge, and the day on which it is judged. */
export interface Corpus {
	entries: Entry[];
	/** The lists that the search reads, where there are any. */
	lists: SearchFile[];
	faults: { file: string; fault: Fault }[];
	today: string;
	/** The name of the content folder as messages give it. */
	folder: string;
	/** What there was on the branch that a change starts from, where that is known. */
	base?: Base;
	find(collection: CollectionName, slug: string): Entry | undefined;
	in<Name extends CollectionName>(collection: Name): Entry<Name>[];
	items<Name extends SearchName>(list: Name): Item<Name>[];
}

/**
 * Reads found files into a corpus. Takes bytes, so that tests need no disk. A file is read once: the
 * same objects passed again, with others changed, cost nothing.
 */
export function makeCorpus(
	found: Found,
	{ today, folder, base }: Pick<Corpus, 'today' | 'folder' | 'base'>,
): Corpus {
	const read = found.files.map(entryOf);
	const entries = read.map(({ entry }) => entry);
	const lists = found.lists.map(listOf);
	const faultsOf = ({ file, faults }: { file: string; faults: Fault[] }) =>
		faults.map((fault) => ({ file, fault }));
	const byAddress = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
	return {
		entries,
		lists,
		faults: [
			...found.strays,
			...read.flatMap(({ entry: { file }, faults }) => faultsOf({ file, faults })),
			...lists.flatMap(faultsOf),
		],
		today,
		folder,
		...(base && { base }),
		find: (collection, slug) => byAddress.get(`${collection}/${slug}`),
		in: <Name extends CollectionName>(collection: Name) =>
			entries.filter((entry): entry is Entry & Entry<Name> => entry.collection === collection),
		items: <Name extends SearchName>(list: Name) =>
			lists.filter(({ name }) => name === list).flatMap(({ items }) => items as Item<Name>[]),
	};
}

/** What has been read of a file before. */
function remembered<From extends WeakKey, To>(read: (from: From) => To): (from: From) => To {
	const known = new WeakMap<From, To>();
	return (from) => {
		const before = known.get(from);
		if (before !== undefined) return before;
		const now = read(from);
		known.set(from, now);
		return now;
	};
}

const listOf = remembered(readSearchFile);
const entryOf = remembered(readEntry);

function readEntry({ collection, slug, file, bytes }: FoundFile): {
	entry: Entry;
	faults: Fault[];
} {
	const { text, fault } = decode(bytes);
	const frontMatter = readFrontMatter(text);
	const { data, body } = frontMatter;
	const schema = schemas[collection];
	const parsed = schema.safeParse(data, { error: () => generic, reportInput: true });
	const about = { noun: oneOf(collection), schema, data, places: frontMatter };
	const isExplained = parsed.success || data === undefined;
	return {
		faults: fault ? [fault] : frontMatter.faults,
		entry: {
			collection,
			slug,
			file,
			lines: text.split('\n'),
			frontMatter,
			value: parsed.data,
			schemaFindings: isExplained ? [] : explainIssues(parsed.error.issues, about),
			met: walkSchema(schema, data),
			body: readBody(body),
		},
	};
}

/** One of a collection, in a sentence: `call`, `priority`. */
const oneOf = (collection: CollectionName) =>
	collection === 'priorities' ? 'priority' : collection.slice(0, -1);
