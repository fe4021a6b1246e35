import { expect, inject, test } from 'vitest';
import { partsOfEntries, partsOfPages } from '../../scripts/validate/corpus/pages.ts';
import { attributes, readPages } from '../helpers/dist.ts';

const { dist } = inject('builds');
const pages = readPages(dist);
const idsOf = (found: typeof pages) =>
	new Set(found.flatMap(({ root }) => attributes(root(), '[id]', 'id')));

test('the pages have the parts that the checker takes for theirs', () => {
	const missing = Object.entries(partsOfPages).flatMap(([address, parts]) => {
		const ids = idsOf(pages.filter(({ path }) => path === address));
		return parts.filter((part) => !ids.has(part)).map((part) => `${address}#${part}`);
	});
	expect(missing).toEqual([]);
});

test('entries have the parts that the checker takes for theirs, each on some page', () => {
	const missing = Object.entries(partsOfEntries).flatMap(([collection, parts]) => {
		const ids = idsOf(pages.filter(({ path }) => path.startsWith(`/${collection}/`)));
		return parts.filter((part) => !ids.has(part)).map((part) => `${collection}: ${part}`);
	});
	expect(missing).toEqual([]);
});
