import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../helpers/content.ts';
import { attributes, readPage, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const forCompanies = '/guides/first-steps-for-a-company/';
const forStaff = '/guides/describe-your-need/';

describe('the guides to begin with', () => {
	const networks = [...readContent('networks').keys()].map((id) => `/networks/${id}/`);
	test.each(['/', '/signposts/route/', ...networks])('are linked from %s', (path) => {
		const links = attributes(readPage(dist, path).root(), 'main a', 'href');
		expect(links).toEqual(expect.arrayContaining([forCompanies, forStaff]));
	});
});

describe('the first steps for a company', () => {
	/** The steps as they stand in the page: their title, and what is below it. */
	const [, ...steps] = readPage(dist, forCompanies).html.split(/<h2 id="[^"]*">(?=Step \d\. )/);

	test('are seven, in order', () => {
		expect(steps.map((step) => step.slice('Step '.length)[0])).toEqual([
			'1',
			'2',
			'3',
			'4',
			'5',
			'6',
			'7',
		]);
	});

	test.each(steps)('end in links to what is there', (step) => {
		const [, end = ''] = /<p><strong>Go to<\/strong>([^]*?)<\/p>/.exec(step) ?? [];
		const links = [...end.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) {
			expect(link).toMatch(/^\/(?:signposts|calls|find)\//);
			expect(existsSync(join(dist, link, 'index.html')), link).toBe(true);
		}
	});

	test.each(steps)('say what differs for every kind of product', (step) => {
		for (const kind of ['device', 'diagnostic', 'software', 'medicine', 'service'])
			expect(step.toLowerCase()).toContain(kind);
	});
});

describe('the page to describe a need', () => {
	const asks = readPage(dist, forStaff).root().querySelectorAll('.form-line');

	test('asks nine things, each with its reason', () => {
		expect(asks.map((ask) => textOf(ask.querySelector('h3')))).toEqual([
			'1. The need',
			'2. Who has it',
			'3. What was tried',
			'4. What good looks like',
			'5. Constraints',
			'6. Data',
			'7. Timetable',
			'8. How bids are judged',
			'9. Conflicts of interest',
		]);
		const without = asks.filter((ask) => !/Why it is asked: \w/.test(textOf(ask)));
		expect(without.map(textOf)).toEqual([]);
	});

	test('has room to write on each', () => {
		const rooms = asks.map((ask) => ask.querySelectorAll('hr').length);
		expect(rooms.filter((lines) => lines < 4)).toEqual([]);
	});
});
