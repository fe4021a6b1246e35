import { Directory, type Entry, type Records } from '#lib/entries/directory.ts';
import { collectionNames } from '#schema/names.ts';

type Given = { [C in keyof Records]?: Record<string, Records[C][number]['data']> };

/** A directory of a few entries, by id; collections that a test does not name are empty. */
export function aDirectory(given: Given): Directory {
	const entries = (name: keyof Records): Entry<unknown>[] =>
		Object.entries(given[name] ?? {}).map(([id, data]) => ({ id, data }));
	return new Directory(
		Object.fromEntries(collectionNames.map((name) => [name, entries(name)])) as unknown as Records,
	);
}
