import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Call } from '#schema/index.ts';
import { readContent } from '../helpers/content.ts';
import { attributes, readPage, squeeze, textOf } from '../helpers/dist.ts';

const contents = [...readContent('calls')].map(([id, call]) => ({ id, call }));

// Counted anew, from the text of the dates alone: as much of a day as the date has is compared with it.
const hasBegun = (date: string | undefined, day: string) =>
	date !== undefined && date <= day.slice(0, date.length);
const isOver = (date: string | undefined, day: string) =>
	date !== undefined && /^\d/.test(date) && date.slice(0, 10) < day.slice(0, date.length);

function stateOn(day: string, { withdrawn, outcome, closes, closedBy, over, checked }: Call) {
	const seenOver = over && hasBegun(checked.on, day);
	if (hasBegun(withdrawn?.on, day)) return 'withdrawn';
	if (outcome && hasBegun(outcome.on ?? checked.on, day)) return 'decided';
	return seenOver || isOver(closes, day) || isOver(closedBy, day) ? 'closed' : 'other';
}

const yearOf = ({ closes, opens, outcome, withdrawn }: Call) =>
	(/^\d/.test(closes) ? closes : (opens ?? outcome?.on ?? withdrawn?.on))?.slice(0, 4);

const { dist, past } = inject('builds');

describe.each([
	['the build under test', dist],
	['a build of a past day', past],
])('in %s', (_name, folder) => {
	const { builtOn } = JSON.parse(readFileSync(join(folder, 'data/calls.json'), 'utf8')) as {
		builtOn: string;
	};
	const over = contents
		.map(({ id, call }) => ({ id, call, state: stateOn(builtOn, call) }))
		.filter(({ state }) => state !== 'other');
	const count = (state: string, some = over) => some.filter((it) => it.state === state).length;
	const counts = (some: typeof over) =>
		[count('decided', some), count('closed', some), count('withdrawn', some), some.length].map(
			String,
		);
	const decided = over.filter(({ state }) => state === 'decided');
	const { html, root } = readPage(folder, '/outcomes/');
	const page = root();
	// The parser leaves out what is inside a picture.
	const charts = [...html.matchAll(/<svg class="chart".*?<\/svg>/gs)].map(([svg]) => svg);
	const numbersIn = (svg: string) =>
		[...svg.matchAll(/<text class="num"[^>]*>([^<]*)</g)].map(([, number]) =>
			squeeze(number ?? ''),
		);
	const rowsOf = (section: string) =>
		page
			.querySelectorAll(`section[aria-labelledby="${section}"] tbody tr`)
			.map((row) => row.querySelectorAll('th, td').map(textOf));

	test('the calls of each state add up to the calls that are over', () => {
		expect(rowsOf('stand').map(([, number]) => number)).toEqual(counts(over));
		expect(textOf(page.querySelector('.outcome__value'))).toMatch(
			new RegExp(`^${decided.length} of the ${over.length} calls that were over on `),
		);
	});

	test('every year, and the lack of one, has its calls, and no call is left out', () => {
		const years = Map.groupBy(over, ({ call }) => yearOf(call) ?? 'Year not known');
		expect(rowsOf('years')).toEqual(
			[...years].map(([year, some]) => [year, ...counts(some)]).toSorted(),
		);
		const undated = page.querySelectorAll('section[aria-labelledby="years"] .fold li');
		expect(undated).toHaveLength(years.get('Year not known')?.length ?? 0);
	});

	test('calls that are only probably over are counted apart, and the page of calls has them', () => {
		const [said] = page
			.querySelectorAll('section[aria-labelledby="stand"] a[href="/calls/#lapsed"]')
			.map(textOf);
		const lapsed = readPage(folder, '/calls/').root().querySelectorAll('#lapsed [data-values]');
		expect(said).toBe(`${lapsed.length} of them probably are.`);
	});

	test('the chart of years says, and draws, what its table says', () => {
		const [chart = ''] = charts;
		const rows = rowsOf('years').filter(([year]) => /^\d/.test(year ?? ''));
		const said = attributes(page, 'section[aria-labelledby="years"] svg', 'aria-label')[0];
		for (const [year, ...numbers] of rows) {
			const words = ['decided', 'outcome not known', 'withdrawn']
				.map((what, index) => `${numbers[index]} ${what}`)
				.filter((part) => !part.startsWith('0 '));
			expect(said).toContain(`${year}: ${words.join(', ')}`);
		}
		expect(numbersIn(chart)).toEqual(rows.map((row) => row.at(-1)));
		const drawn = rows.flatMap((row) => row.slice(1, 4)).filter((number) => number !== '0');
		const key = 3;
		expect(chart.match(/<rect /g)).toHaveLength(drawn.length + key);
	});

	test('days to a result are counted for each call whose two days are known, shortest first', () => {
		const lengths = decided
			.flatMap(({ call: { title, closes, outcome } }) =>
				closes.length >= 10 && outcome?.on?.length === 10
					? [{ title, days: daysFrom(closes.slice(0, 10), outcome.on) }]
					: [],
			)
			.toSorted((a, b) => a.days - b.days);
		const rows = rowsOf('time');
		expect(rows.map(([title, , , days]) => [title, days])).toEqual(
			lengths.map(({ title, days }) => [title, String(days)]),
		);
		expect(charts.slice(1).flatMap(numbersIn)).toEqual(rows.map((row) => row.at(-1)));
		if (lengths.length < 3) return;
		const [shortest, middle, longest] = page.querySelectorAll('.figure__num').map(textOf);
		const half = lengths.length / 2;
		const around = [lengths[Math.ceil(half) - 1]!.days, lengths[Math.floor(half)]!.days] as const;
		expect([shortest, middle, longest]).toEqual([
			`${lengths[0]!.days} days`,
			`${(around[0] + around[1]) / 2} days`,
			`${lengths.at(-1)!.days} days`,
		]);
	});

	test('what is known of the days of results adds up to the decided calls', () => {
		const lines = page
			.querySelectorAll('section[aria-labelledby="time"] dt')
			.map((line) => textOf(line).split(' of ').map(Number));
		expect(lines.reduce((sum, [some = 0]) => sum + some, 0)).toBe(decided.length);
		const dates = decided.map(({ call }) => call.outcome?.on);
		expect(lines.at(-1)?.[0]).toBe(dates.filter((on) => on === undefined).length);
		expect(lines.at(-2)?.[0]).toBe(dates.filter((on) => on && on.length < 10).length);
	});

	test('each collaboration that a decided call led to is linked under its call', () => {
		const links = attributes(page, 'section[aria-labelledby="led"] a', 'href');
		const led = decided
			.filter(({ call }) => call.outcome?.collaborations?.length)
			.flatMap(({ id, call }) => [
				`/calls/${id}/`,
				...(call.outcome?.collaborations ?? []).map((slug) => `/collaborations/${slug}/`),
			]);
		expect(links.toSorted()).toEqual(led.toSorted());
	});

	test('it says of which day the figures are, and what they do not mean', () => {
		const [year, , day] = builtOn.split('-').map(Number);
		const asOf = new RegExp(`on ${day} [A-Z][a-z]+ ${year}`);
		for (const caption of page.querySelectorAll('caption, figcaption')) {
			const words = textOf(caption);
			if (!words.startsWith('The same figures')) expect(words).toMatch(asOf);
		}
		expect(textOf(page)).toContain('It does not mean that nobody was chosen');
	});
});

/** Days from one day to another, counted one by one. */
function daysFrom(first: string, last: string): number {
	const day = new Date(`${first}T12:00Z`);
	let days = 0;
	for (; day.toISOString().slice(0, 10) < last; days++) day.setUTCDate(day.getUTCDate() + 1);
	return days;
}
