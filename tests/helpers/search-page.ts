import type { Page } from 'playwright-core';

/** How long a busy machine may take. */
export const soon = { timeout: 5000 };

/** What a reader sees and does on the search page. */
export function searchPage(page: Page) {
	const box = () => page.locator('#q');
	const status = () => page.locator('#count [role=status]');
	const items = () => page.locator('#results > [data-entry]');
	const answered = (query: string) =>
		status()
			.getByText(new RegExp(`(results?|Nothing found) for “${RegExp.escape(query)}”`))
			.waitFor();
	/** Opens the search with a query in the address. */
	const ask = (query: string, more = '') =>
		page.goto(`/search/?q=${encodeURIComponent(query)}${more}`);
	return {
		box,
		status,
		items,
		answered,
		answer: () => page.locator('#search-answer'),
		note: () => page.locator('#search-note'),
		/** The addresses of the results, the best first. */
		results: () => items().evaluateAll((all) => all.map((it) => it.getAttribute('data-entry'))),
		count: async () => Number(/^\d+/.exec((await status().textContent()) ?? '')?.[0] ?? 0),
		ask,
		/** Asks, and waits for the answer. */
		async search(query: string, more = '') {
			await ask(query, more);
			await answered(query);
		},
		/** Types into the box of the search page, once it is ready. */
		async type(words: string) {
			await page.goto('/search/');
			await box().focus();
			await page.locator('#q[role=combobox]').waitFor();
			await box().pressSequentially(words, { delay: 20 });
		},
	};
}
