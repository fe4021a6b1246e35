import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { formatDate, londonDay } from '#lib/time/dates.ts';
import { readContent } from '../helpers/content.ts';
import { filesIn, readPage, readPages, squeeze, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const notKnown = 'When it last changed is not known in this copy';

/** The pages of the sitemap, with the instant that it gives for the last change, where it gives one. */
const inSitemap = new Map(
	filesIn(dist, 'sitemap-[0-9]*.xml')
		.flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<url>(.*?)<\/url>/gs)])
		.map(([, url = '']) => [
			new URL(/<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '').pathname,
			/<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1],
		]),
);

test('the sitemap and the page of an entry name the same day of change, or neither does', () => {
	const wrong = readPages(dist, (path) => inSitemap.has(path)).flatMap(({ path, html }) => {
		const tools = squeeze(/<section class="tools"[^>]*>.*?<p>([^<]*)/s.exec(html)?.[1] ?? '');
		// Pages that are no entries begin with other words there.
		const said = /^(Last changed|When it last changed) [^.]*/.exec(tools)?.[0] ?? '';
		const at = inSitemap.get(path);
		const day = at && `Last changed ${formatDate(londonDay(Date.parse(at)))}`;
		return said === (day ?? (said && notKnown)) ? [] : [[path, said, at]];
	});
	expect(wrong).toEqual([]);
	const entries = [...inSitemap].filter(([, at]) => at).map(([path]) => path);
	expect(entries.filter((path) => !/^\/[a-z]+\/[a-z0-9-]+\/$/.test(path))).toEqual([]);
});

test('each call says what changed, newest first, or why that cannot be seen', () => {
	const wrong = [...readContent('calls').keys()].filter((id) => {
		const page = readPage(dist, `/calls/${id}/`).root();
		const section = page.querySelector('[aria-labelledby="changes"]');
		const days = section
			?.querySelectorAll('time')
			.map((time) => time.getAttributeValue('datetime'));
		const inOrder = days?.toSorted().toReversed().join() === days?.join();
		return !inOrder || !/Added to the directory|in this copy/i.test(textOf(section));
	});
	expect(wrong).toEqual([]);
});
