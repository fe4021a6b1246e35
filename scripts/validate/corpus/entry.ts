import { z } from 'zod';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';
import { readBody } from '../read/body.ts';
import type { Body } from '../read/body.ts';
import { decode } from '../read/decode.ts';
import { explainIssues } from '../explain/explain.ts';
import { foundIn } from '../finding.ts';
import type { Finding, TextFinding } from '../finding.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import type { FrontMatter } from '../read/front-matter.ts';
import type { FoundFile } from '../read/files.ts';
import { referencesIn } from './references.ts';
import type { Reference } from './references.ts';
import { walkSchema } from '../explain/walk-schema.ts';
import type { Met } from '../explain/walk-schema.ts';

// Each schema is used once a file: making code of it first would take longer than it saves.
z.config({ jitless: true });

/** One entry, read but not yet judged. Its collection tells which value it has. */
export type Entry<Name extends CollectionName = CollectionName> = Name extends unknown
	? EntryOf<Name>
	: never;

interface EntryOf<Name extends CollectionName> {
	readonly collection: Name;
	readonly slug: string;
	readonly file: string;
	readonly text: string;
	readonly lines: readonly string[];
	readonly frontMatter: FrontMatter;
	/** Each list and each single value of the front matter with its schema, valid or not. */
	readonly met: readonly Met[];
	/** What was found while it was read: of its bytes, its YAML and by the schema. */
	readonly findings: readonly Finding[];
	/** As the site will see it; undefined where the schema refuses it. */
	readonly value: z.output<(typeof schemas)[Name]> | undefined;
	readonly references: readonly Reference[];
	readonly body: Body;
}

/** Reads the entry in a file. */
export function readEntry({ collection, slug, file, bytes }: FoundFile): Entry {
	const { text, finding } = decode(bytes);
	const frontMatter = readFrontMatter(text);
	const met = walkSchema(schemas[collection], frontMatter.data);
	const { value, refused } = parse(collection, frontMatter);
	return {
		...{ collection, slug, file, text, frontMatter, met },
		get lines() {
			return text.split('\n');
		},
		value,
		findings: foundIn(file, [...(finding ? [finding] : frontMatter.findings), ...refused]),
		references: referencesIn(met),
		body: readBody(frontMatter.body),
	} as Entry;
}

function parse(
	collection: CollectionName,
	frontMatter: FrontMatter,
): { value: unknown; refused: TextFinding[] } {
	const schema = schemas[collection];
	const { data } = frontMatter;
	const { data: value, error } = schema.safeParse(data);
	if (!error || data === undefined) return { value, refused: [] };
	const about = { noun: oneOf(collection), schema, data, places: frontMatter };
	return { value: undefined, refused: explainIssues(error.issues, about) };
}

/** One of a collection, in a sentence: `call`, `priority`. */
const oneOf = (collection: CollectionName) =>
	collection === 'priorities' ? 'priority' : collection.slice(0, -1);
