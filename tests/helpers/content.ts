import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { CollectionName } from '#schema/names.ts';
import { schemas } from '#schema/index.ts';

type EntryOf<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

/** An entry as its file has it: read without Astro, so that the two can be compared. */
function readEntry<Name extends CollectionName>(collection: Name, file: string): EntryOf<Name> {
	const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---\r?$/m, 2);
	return schemas[collection].parse(parse(frontMatter)) as EntryOf<Name>;
}

/** The entries of a collection by their ids. */
export const readContent = <Name extends CollectionName>(
	collection: Name,
): Map<string, EntryOf<Name>> =>
	new Map(
		globSync(`content/${collection}/[!_]*.mdx`)
			.toSorted()
			.map((file) => [basename(file, '.mdx'), readEntry(collection, file)]),
	);
