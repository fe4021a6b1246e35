import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { tabForAll } from '../helpers/browser.ts';

const { page } = await tabForAll();

test('the map of the home page is one stop of the Tab key, which leads to the list', async () => {
	await page.goto('/');
	await page.locator('.open .search__row button').focus();
	const stops = [];
	for (let press = 0; press < 3; press++) {
		await page.keyboard.press('Tab');
		stops.push(await page.locator(':focus').getAttribute('href'));
	}
	expect(stops).toEqual(['#networks', '/find/', '/calls/']);
});

test.each(['light', 'dark'] as const)(
	'the note on the clock can be read, %s',
	async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await page.clock.setFixedTime('2027-06-01T12:00:00Z');
		await page.goto('/');
		await page.locator('.clock').waitFor();
		const { violations } = await new AxeBuilder({ page })
			.setLegacyMode()
			.include('.clock')
			.withRules(['color-contrast'])
			.analyze();
		expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
	},
);

test('the ring of the search box lies over its button', async () => {
	await page.goto('/');
	const input = page.locator('.open .search__input');
	await input.focus();
	expect(await input.evaluate((box) => getComputedStyle(box).zIndex)).toBe('1');
});
