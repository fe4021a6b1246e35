import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeIndex } from '#lib/search/make-index.ts';
import { numberEntries } from '#lib/search/numbers.ts';
import type { CollectionName } from '#schema/index.ts';
import { searchFiles } from '#schema/search.ts';
import { getDirectory } from './directory.ts';
import { now } from './today.ts';

const readFile = (name: string): unknown =>
	parse(readFileSync(join(process.cwd(), 'content', 'search', `${name}.yml`), 'utf8'));

let index: Promise<Record<string, unknown>> | undefined;

/** The files of the search index by name; made once per build. */
export const getSearchIndex = (): Promise<Record<string, unknown>> =>
	(index ??= getDirectory().then((directory) =>
		makeIndex(
			directory,
			{
				vocabulary: searchFiles.vocabulary.parse(readFile('vocabulary')),
				answers: searchFiles.answers.parse(readFile('answers')),
				typed: searchFiles.typed.parse(readFile('typed')),
			},
			now,
		),
	));

let numbers: Promise<Map<string, number>> | undefined;

/** The number of an entry in the search index. */
export async function numberOf(collection: CollectionName, id: string): Promise<number> {
	numbers ??= getDirectory().then(
		(directory) =>
			new Map(
				numberEntries(directory).map((it, number) => [`${it.collection}/${it.entry.id}`, number]),
			),
	);
	const number = (await numbers).get(`${collection}/${id}`);
	if (number === undefined) throw new Error(`The search index has no ${collection}/${id}.`);
	return number;
}
