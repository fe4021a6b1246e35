import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { collectionNames } from '#schema/names.ts';
import { readContent } from '../../helpers/content.ts';
import type { OpenEngine } from './engine.ts';
import type { IndexedPage } from './pagefind.ts';

/** The fields of an entry that hold other names of it. */
const nameFields = [
	'aliases',
	'abbreviation',
	'acronyms',
	'ahsnName',
	'ahsnShortName',
	'formerNames',
	'officialName',
];

/** Other names of every entry, as one text each. */
function otherNames(): Map<string, string> {
	const names = collectionNames.flatMap((collection) =>
		[...readContent(collection)].map(([id, data]): [string, string] => {
			const fields: Record<string, unknown> = data;
			return [`${collection}/${id}`, nameFields.flatMap((field) => fields[field] ?? []).join('; ')];
		}),
	);
	return new Map(names);
}

/** MiniSearch at its best: prefixes, one letter in five wrong, and other names before titles before text. */
export function minisearchEngine(pages: IndexedPage[]): OpenEngine {
	const names = otherNames();
	const index = new MiniSearch<IndexedPage & { names: string }>({
		fields: ['title', 'names', 'text'],
		searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 4, title: 3 } },
	});
	index.addAll(pages.map((page) => ({ ...page, names: names.get(page.id) ?? '' })));
	const program = readFileSync(fileURLToPath(import.meta.resolve('minisearch')));
	const size = gzipSync(JSON.stringify(index)).length + gzipSync(program).length;
	return () => {
		// Before its first answer a reader has to load all of it; after that, nothing.
		let bytes = size;
		return Promise.resolve((query) => {
			const start = performance.now();
			const found = index
				.search(query)
				.slice(0, 10)
				.map(({ id }) => String(id));
			const milliseconds = performance.now() - start;
			const answer = { found, saysNo: found.length === 0, milliseconds, bytes };
			bytes = 0;
			return Promise.resolve(answer);
		});
	};
}
