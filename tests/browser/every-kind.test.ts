import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../helpers/browser.ts';
import { type Visit, visitAll } from '../helpers/browser-visit.ts';
import { kinds } from '../helpers/kinds.ts';

let browser: Browser;
let visits: Map<string, Visit>;
beforeAll(async () => {
	browser = await connect();
	visits = await visitAll(browser, kinds);
}, 600_000);
afterAll(() => browser.close());

describe.each(kinds)('the page %s', (path) => {
	const seen = () => visits.get(path);

	test('loads without an error and asks no other host for anything', () => {
		expect(seen()).toMatchObject({ status: 200, troubles: [] });
	});

	test('fits a phone of 320 px, all folds open, without scrolling sideways', () => {
		const { phoneWidth, sticksOut } = seen() ?? {};
		expect(phoneWidth, `sticks out: ${sticksOut?.join('\n')}`).toBe(320);
	});

	test('breaks no rule of WCAG 2.2 AA that axe can see, on a phone or a desk, light or dark', () => {
		expect(seen()?.violations).toEqual([]);
	});
});

describe.each(kinds.filter((path) => path.startsWith('/search/')))('the page %s', (path) => {
	test('skips no level of heading', () => {
		const levels = visits.get(path)?.headings ?? [];
		expect(levels[0]).toBe(1);
		expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
	});
});
