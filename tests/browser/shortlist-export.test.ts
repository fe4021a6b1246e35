import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import {
	all,
	begin,
	call,
	collaboration,
	downloadBy,
	oneReader,
	openList,
	page,
	rowOf,
	settled,
	signpost,
	status,
	storedText,
	titleOf,
	troubles,
} from '../helpers/shortlist.ts';

await oneReader();

describe('what is taken along', () => {
	test('as a table holds every saved entry', async () => {
		await openList(storedText(all, { [call]: 'Ask Jane' }));
		const { file, text } = await downloadBy('Download as CSV');
		expect(file).toMatch(/^shortlist-\d{4}-\d\d-\d\d\.csv$/);
		const lines = text.split('\r\n');
		expect(lines[0]).toMatch(/^\uFEFF"Collection","Title","Address","State"/);
		expect(lines).toHaveLength(all.length + 2);
		for (const [index, entry] of all.entries()) {
			const start = `"${entry.split('/')[0]}","${titleOf(entry)}","${inject('site')}${entry}/"`;
			expect(lines[index + 1]?.startsWith(start)).toBe(true);
			expect(lines[index + 1]).toMatch(/"2025-11-01","(Ask Jane)?"$/);
		}
		expect(lines[1]).toContain('"2025-11-20 12:00"');
		expect(lines[1]).toContain('"Ask Jane"');
		expect(troubles).toEqual([]);
	});

	test('as a calendar holds the dates of all saved calls, and parses', async () => {
		const other = 'calls/nhs-test-beds-wave-1';
		await openList(storedText([...all, other], { [call]: 'Ask Jane' }));
		const { file, text } = await downloadBy('Download dates of calls');
		expect(file).toMatch(/\.ics$/);
		const calendar = new ICAL.Component(ICAL.parse(text));
		const events = calendar.getAllSubcomponents('vevent');
		const summaries = events.map((event) => String(event.getFirstPropertyValue('summary')));
		expect(summaries).toContain(`Closes: ${titleOf(call)}`);
		const notes = events.filter((event) =>
			/Your note: Ask Jane$/.test(String(event.getFirstPropertyValue('description'))),
		);
		expect(notes.length).toBeGreaterThan(0);
		expect(notes.length).toBeLessThan(events.length);
		expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
		expect(await status()).toContain('The calendar was made in your browser');
		expect(troubles).toEqual([]);
	});

	test('is no calendar where no saved call has a date, and the page says so', async () => {
		await openList(storedText([signpost, collaboration]));
		await page.getByRole('button', { name: 'Download dates of calls' }).click();
		await expect.poll(status).toBe('No saved call has a date to put in a calendar. 2 entries.');
	});
});

test('nothing is sent: saving, showing and taking along only fetch files of this site', async () => {
	await begin(undefined, { locale: 'en-GB' });
	const asked: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		const isOwn = url.origin === new URL(inject('site')).origin && url.search === '';
		const isPlain = request.method() === 'GET' && request.postData() === null;
		if (url.protocol !== 'blob:' && !(isOwn && isPlain)) asked.push(request.url());
	});
	await page.goto(`/${call}/`);
	await page.getByRole('button', { name: 'Save to shortlist' }).click();
	await page.goto('/shortlist/');
	await settled();
	await downloadBy('Download as CSV');
	await downloadBy('Download dates of calls');
	await rowOf(call).getByRole('button').click();
	expect(asked).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
	expect(troubles).toEqual([]);
});
