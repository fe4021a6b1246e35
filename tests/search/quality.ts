import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { command, type Given, refuse } from '../../scripts/command.ts';
import { startChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { minisearchEngine } from './engines/minisearch.ts';
import { indexedPages, pagefindEngine } from './engines/pagefind.ts';
import { siteEngine } from './engines/site.ts';
import type { OpenEngine } from './engines/engine.ts';
import { readQueries } from './queries.ts';
import { judge, measureCosts } from './run.ts';
import { countSentBytes } from './sent-bytes.ts';
import { listOfWorst, type Report, tableByKind, tableOfCosts } from './table.ts';

const help = `Measures the search of the built site, beside two others.

  npm run search:quality -- [options]

  --worst N    list the N questions that it answers worst
  --only-site  measure this search alone
  --help       this text
`;

const options = {
	worst: { type: 'string', default: '0' },
	'only-site': { type: 'boolean', default: false },
} as const;

async function measure({ values: wanted }: Given<typeof options>) {
	const dist = resolve(process.env['DIST'] ?? 'dist');
	if (!existsSync(join(dist, 'index.html')) || !existsSync(join(dist, 'pagefind')))
		return refuse(`There is no built site with its index in ${dist}: run npm run build first.\n`);

	const bytes = countSentBytes(dist);
	const { server } = await startChromium();
	const served = await serve({ dir: dist, port: 0 });
	const browser = await chromium.connect(server.wsEndpoint());

	/** A page with nothing in its cache. The one before it has done its work. */
	async function newPage() {
		await Promise.all(browser.contexts().map((context) => context.close()));
		return (await browser.newContext({ baseURL: served.url })).newPage();
	}

	async function* engines(): AsyncGenerator<[string, OpenEngine]> {
		yield ['This search', async () => siteEngine(await newPage(), bytes)];
		if (wanted['only-site']) return;
		yield ['Pagefind', async () => pagefindEngine(await newPage(), bytes)];
		yield ['MiniSearch', minisearchEngine(await indexedPages(await newPage()))];
	}

	const queries = readQueries();
	const reports: Report[] = [];
	for await (const [name, open] of engines()) {
		const judged = await judge(await open(), queries);
		reports.push({ name, judged, costs: await measureCosts(open, queries) });
	}
	console.log(`${tableByKind(reports)}\n\n${tableOfCosts(reports)}`);
	const [site] = reports;
	if (site && Number(wanted.worst) > 0)
		console.log(`\n${listOfWorst(site.judged, Number(wanted.worst))}`);

	await browser.close();
	await server.close();
	await served.close();
	return 0;
}

await command({ name: 'search:quality', help, options, run: measure });
