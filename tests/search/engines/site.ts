import type { Page } from 'playwright-core';
import { watchTraffic } from '../../helpers/traffic.ts';
import type { Engine } from './engine.ts';

/** What a reader sees of an answer. */
interface Seen {
	found: string[];
	/** The page says, beside what it may list, that the directory does not have it. */
	refused: boolean;
	more: boolean;
	milliseconds: number;
}

/** Runs in the page: asks through its own form, and waits until the first results stand there. */
function askHere(query: string): Promise<Seen> {
	const status = document.querySelector('#count [role=status]')!;
	const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
	const found = () =>
		[...document.querySelectorAll('#results [data-entry]')].map(
			(it) => it.getAttribute('data-entry') ?? '',
		);
	const isAnswered = () =>
		/nothing|could not/i.test(status.textContent) ||
		(/result/i.test(status.textContent) && found().length > 0);
	status.textContent = '';
	input.value = query;
	const start = performance.now();
	return new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			if (!isAnswered()) return;
			observer.disconnect();
			const milliseconds = performance.now() - start;
			const refused = document.querySelector('main [data-not-here]')?.checkVisibility() ?? false;
			const more = document.querySelector('#search-more:not([hidden])') !== null;
			resolve({ found: found(), refused, more, milliseconds });
		});
		observer.observe(document.body, { subtree: true, childList: true, characterData: true });
		input.form!.requestSubmit();
	});
}

/** The first ten or more results: where fewer are drawn at first, asks for more. */
async function drawMore(page: Page, shown: number): Promise<string[]> {
	const results = page.locator('#results [data-entry]');
	await page.locator('#search-more').click();
	const next = results.nth(shown);
	await next.waitFor({ timeout: 2000 }).catch(() => undefined);
	return results.evaluateAll((all) => all.map((it) => it.getAttribute('data-entry') ?? ''));
}

/**
 * The search page as readers have it, kept open from one query to the next. `bytes` tells how much has been
 * sent so far: what the focus loads counts for the first query, and its time for none. The page says that the
 * directory does not have something with a visible `[data-not-here]`.
 */
export async function siteEngine(page: Page, bytes = () => 0): Promise<Engine> {
	const { quiet } = watchTraffic(page);
	await page.goto('/search/');
	let isFocused = false;
	return async (query) => {
		const before = bytes();
		if (!isFocused) {
			// As a reader does, who then types while what that loads comes.
			await page.locator('main input[type=search]').focus();
			await quiet();
			isFocused = true;
		}
		const { found, refused, more, milliseconds } = await page.evaluate(askHere, query);
		const sent = bytes() - before;
		const asked = new URL(page.url()).searchParams.get('q');
		if (asked !== query) throw new Error(`The page was asked "${asked}" instead of "${query}".`);
		return {
			found: found.length < 10 && more ? await drawMore(page, found.length) : found,
			saysNo: found.length === 0 || refused,
			milliseconds,
			bytes: sent,
		};
	};
}
