import { expect, test } from 'vitest';
import { phone, tabForAll } from '../helpers/browser.ts';
import { kinds } from '../helpers/kinds.ts';

const { page } = await tabForAll({ viewport: phone, javaScriptEnabled: true, bypassCSP: true });

/** The least that a reader may ask for, by WCAG 1.4.12. */
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

test.each(kinds.filter((path) => !/[?#]/.test(path)))(
	'%s keeps all in view at 320 px with more space between letters, words and lines',
	async (path) => {
		await page.goto(path);
		await page.addStyleTag({ content: spacing });
		const out = await page.evaluate(() =>
			document.documentElement.scrollWidth > innerWidth
				? [...document.querySelectorAll('body *')]
						.filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
						.slice(0, 3)
						.map((part) => part.outerHTML.slice(0, 120))
				: [],
		);
		expect(out).toEqual([]);
		const menu = await page.locator('.masthead__short a').last().boundingBox();
		expect((menu?.x ?? 999) + (menu?.width ?? 0)).toBeLessThanOrEqual(320);
	},
);
