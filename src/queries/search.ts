import { createHash } from 'node:crypto';
import { addressOf, type Entry } from '#lib/entries/entry.ts';
import { makeIndex, numberEntries } from '#lib/search/make-index.ts';
import { getDirectory } from './directory.ts';
import { getList } from './search-lists.ts';
import { now } from './today.ts';

async function readIndex(): Promise<Record<string, unknown>> {
	const content = {
		vocabulary: getList('vocabulary'),
		answers: getList('answers'),
		typed: getList('typed'),
		companies: getList('companies'),
	};
	const made = makeIndex(await getDirectory(), content, now);
	const { 'start.json': start, ...files } = made;
	const hash = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 10);
	const folder = `${hash}/`;
	const moved = Object.entries(files).map(([name, file]) => [folder + name, file] as const);
	return { 'start.json': { ...(start as object), folder }, ...Object.fromEntries(moved) };
}

let index: Promise<Record<string, unknown>> | undefined;

/**
 * The files of the search index by name; made once per build. All but the first lie in a folder that is
 * called after what is in them, so that nobody reads files of two builds together.
 */
export const getSearchIndex = (): Promise<Record<string, unknown>> => (index ??= readIndex());

let numbers: Promise<Map<string, number>> | undefined;

/** The number of an entry in the search index. */
export async function numberOf(entry: Entry): Promise<number> {
	numbers ??= getDirectory().then(
		(directory) => new Map(numberEntries(directory).map((it, number) => [addressOf(it), number])),
	);
	const number = (await numbers).get(addressOf(entry));
	if (number === undefined) throw new Error(`The search index has no ${addressOf(entry)}.`);
	return number;
}
