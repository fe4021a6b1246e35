import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tabForAll } from '../helpers/browser.ts';
import { fetchFromDisk, filesEngine } from '../search/engines/files.ts';
import { siteEngine } from '../search/engines/site.ts';
import { readQueries } from '../search/queries.ts';

beforeAll(() => void vi.stubGlobal('fetch', fetchFromDisk));
afterAll(() => vi.unstubAllGlobals());

const { page } = await tabForAll();

test('the page gives the answers that are graded: the same entries in the same order, the same refusals', async () => {
	const graded = await filesEngine(resolve(process.env['DIST'] ?? 'dist'));
	const shown = await siteEngine(page);
	for (const { ask } of readQueries().filter((_, at) => at % 20 === 0)) {
		const { found, saysNo } = await shown(ask);
		const expected = await graded(ask);
		expect([ask, found.slice(0, 10), saysNo]).toEqual([ask, expected.found, expected.saysNo]);
	}
});
