import { describe, expect, inject, test } from 'vitest';
import { newReader, tabForAll } from '../helpers/browser.ts';

const finder = '/signposts/route/';
const leicester = '/calls/uhl-cancer-life-science-hub-2025/';

const { page, troubles, asked, quiet } = await tabForAll();

const choose = (question: string, answer: string) =>
	page.getByLabel(question, { exact: true }).selectOption({ label: answer });
const submit = () => page.getByRole('button', { name: 'Show where to go' }).click();
const fragment = () => new URL(page.url()).hash;
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const counts = async (on = page) => {
	const status = on.locator('#route-status');
	await status.filter({ hasText: /\d+ fits?, \d+ may fit, \d+ do/ }).waitFor();
	return status.textContent();
};
/** The addresses of the entries in a group, those in folds too. */
const entriesIn = (group: string, on = page) =>
	on
		.locator(`section[aria-labelledby=${group}] :is(h4, li) > a:first-child`)
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
/** Opens the finder with an address as a reader would who follows a link to it. */
async function open(path: string, on = page) {
	await on.goto('about:blank');
	await on.goto(path);
}

describe('the route finder', () => {
	test('answers on the same page, and keeps the answers in the fragment only', async () => {
		await open(finder);
		await choose('Who are you?', 'A company or start-up');
		await choose('What do you have?', 'Something digital, or AI');
		await choose('What do you need?', 'Money to develop or test it');
		await page.getByLabel('Where are you?').fill('Leeds');
		const sent: string[] = [];
		page.on('request', (request) => sent.push(request.url()));
		await submit();
		await counts();
		expect(new URL(page.url()).pathname).toBe(finder);
		expect(fragment()).toBe('#who=company&have=digital&need=funding&where=Leeds');
		expect(sent.filter((url) => /company|funding|Leeds/i.test(url))).toEqual([]);
		expect(await entriesIn('fits')).toContain('/signposts/nihr-i4i/');
		expect(await entriesIn('may-fit')).toContain('/networks/yorkshire-humber/');
		expect(await entriesIn('does-not-fit')).toContain('/networks/wessex/');
		expect(await entriesIn('contact')).toEqual(['/networks/yorkshire-humber/']);
	});

	test('fetches nothing of its own before it is used', async () => {
		await page.goto(finder);
		await quiet();
		expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
		await page.getByLabel('Who are you?').focus();
		await expect.poll(() => asked).toContain(`${finder}candidates.json`);
		expect(asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
	});

	test('works by keyboard, tells the counts and takes the focus to the answers', async () => {
		await open(finder);
		await page.getByLabel('Who are you?').focus();
		await page.keyboard.type('A res');
		for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
		await page.keyboard.type('TR1 3LJ');
		await page.keyboard.press('Enter');
		await counts();
		expect(fragment()).toBe('#who=researcher&where=TR1+3LJ');
		expect(await page.locator(':focus').textContent()).toBe('Where to go');
		expect(await page.locator('#route-status').getAttribute('role')).toBe('status');
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('href')).toBe('/networks/south-west/');
	});

	test('suggests places, by keyboard too', async () => {
		await open(finder);
		await page.getByLabel('Where are you?').focus();
		await page.keyboard.type('Leed');
		await page
			.getByRole('option', { name: /^Leeds/ })
			.first()
			.waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await page.getByLabel('Where are you?').inputValue()).toBe('Leeds');
	});

	test('gives the same answers again after a reload, and to whoever opens the address', async () => {
		await open(`${finder}#who=nhs&need=evidence&where=Wirral`);
		const before = await counts();
		expect(await page.getByLabel('Who are you?').inputValue()).toBe('nhs');
		expect(await page.getByLabel('Where are you?').inputValue()).toBe('Wirral');
		await page.reload();
		expect(await counts()).toBe(before);
		expect(await page.getByLabel('What do you need?').inputValue()).toBe('evidence');
	});

	test('goes back and forth between answers, and back to the bare form', async () => {
		await open(finder);
		await choose('Who are you?', 'A company or start-up');
		await submit();
		const first = await counts();
		await choose('What do you need?', 'Health data for research');
		await submit();
		await expect.poll(() => counts()).not.toBe(first);
		const second = await counts();
		await page.goBack();
		await expect.poll(() => counts()).toBe(first);
		expect(await page.getByLabel('What do you need?').inputValue()).toBe('');
		await page.goForward();
		await expect.poll(() => counts()).toBe(second);
		await page.goBack();
		await page.goBack();
		await expect.poll(() => heading('Where to go').count()).toBe(0);
		expect(await page.getByLabel('Who are you?').inputValue()).toBe('');
	});

	test('keeps its answers when the reader jumps to the menu', async () => {
		await open(`${finder}#who=company`);
		await counts();
		await page.evaluate(
			() =>
				new Promise((done) => {
					// After the page's own listener, which came first.
					addEventListener('hashchange', done, { once: true });
					location.hash = '#menu';
				}),
		);
		expect(await heading('Where to go').isVisible()).toBe(true);
		expect(await page.getByLabel('Who are you?').inputValue()).toBe('company');
	});

	test('names bodies of a nation outside England first', async () => {
		await open(`${finder}#who=company&where=Cardiff`);
		await counts();
		const [first] = await entriesIn('fits');
		expect([
			'/signposts/life-sciences-hub-wales/',
			'/signposts/health-technology-wales/',
		]).toContain(first);
		expect(await entriesIn('may-fit')).not.toContain('/networks/wessex/');
		expect(await entriesIn('contact')).toContain('/signposts/life-sciences-hub-wales/');
	});

	test('asks which of two places is meant, and answers for the one that is chosen', async () => {
		await open(`${finder}#who=company&where=Ashford`);
		await counts();
		await page.locator('#route-results').getByRole('link', { name: 'Ashford, Kent' }).click();
		await expect.poll(fragment).toBe('#who=company&where=Ashford%2C+Kent');
		await expect.poll(() => entriesIn('fits')).toContain('/networks/kent-surrey-sussex/');
	});

	test('leads to the finder of networks where no place was said, or none was found', async () => {
		for (const asked of ['#who=company', '#who=company&where=Qqqqq']) {
			await open(finder + asked);
			await counts();
			const button = page.locator('section[aria-labelledby=contact] a');
			expect(await button.last().getAttribute('href')).toBe('/find/');
		}
		expect(await page.locator('#route-results').innerText()).toContain('no place called “Qqqqq”');
	});

	test('points from what has closed to what has taken its place', async () => {
		await open(`${finder}#who=company`);
		await counts();
		await page.getByText('Show what does not fit, and why').click();
		const row = page.locator('li', { hasText: 'Because it has another name now.' }).first();
		expect(await row.getByRole('link').last().getAttribute('href')).toMatch(/^\/signposts\//);
		expect(await row.innerText()).toMatch(/Use .+ instead\.$/);
	});

	test('says so when its data cannot be fetched, and answers once they can', async () => {
		await page.route('**/candidates.json', (route) => route.abort());
		await page.goto(`${finder}#who=company`);
		await page.getByText('The answers could not be loaded.').waitFor();
		await page.unroute('**/candidates.json');
		troubles.splice(0);
		await submit();
		expect(await counts()).toMatch(/fit/);
	});

	test('answers without the place when its tables cannot be fetched, and says so', async () => {
		await page.route('**/geo/**', (route) => route.abort());
		await page.goto(`${finder}#who=company&where=Leeds`);
		await counts();
		troubles.splice(0);
		const words = await page.locator('#route-results').innerText();
		expect(words).toContain('“Leeds” could not be looked up');
		expect(await entriesIn('may-fit')).toContain('/networks/yorkshire-humber/');
	});
});

describe('a copy of the site built on 10 November 2025', async () => {
	const past = await tabForAll({ baseURL: inject('pastSite') });

	/** The group that a call stands in, with its state, by the reader’s clock at an instant. */
	async function callAt(instant: string, path: string) {
		await past.page.clock.setFixedTime(instant);
		await open(path, past.page);
		if (path.includes('#')) await counts(past.page);
		const row = past.page.locator(
			`.route__fit li:has(> a[href="${leicester}"], h4 a[href="${leicester}"])`,
		);
		return row.evaluate((element) => ({
			group: element.closest('.route__fit')?.getAttribute('aria-labelledby'),
			words: (element.textContent ?? '').match(/Closing soon|Closed|it has closed/)?.[0],
		}));
	}

	test.each([`${finder}#who=company`, `${finder}company/`])(
		'offers a call on %s while it is open, and not after',
		async (path) => {
			expect(await callAt('2025-11-10T12:00:00Z', path)).toEqual({
				group: 'fits',
				words: 'Closing soon',
			});
			expect((await callAt('2025-11-20T11:59:59Z', path)).group).toBe('fits');
			const after = await callAt('2025-11-20T12:00:00Z', path);
			expect(after.group).toBe('does-not-fit');
			expect(after.words).toMatch(/closed/i);
			const shown = past.page.locator('section[aria-labelledby=fits] .state:visible');
			expect(await shown.allTextContents()).not.toContain('Closed');
		},
	);

	test('says why a call that has closed since no longer fits, on a page made before', async () => {
		await callAt('2026-02-01T12:00:00Z', `${finder}company/`);
		await past.page.getByText('Show what does not fit, and why').click();
		const row = past.page.locator('li', { has: past.page.locator(`a[href="${leicester}"]`) });
		expect(await row.getByText('Because it has closed.').isVisible()).toBe(true);
	});
});

test('without scripts the form is not shown, and the common routes lead to answers', async () => {
	const { page: plain } = await newReader({ javaScriptEnabled: false });
	await plain.goto(finder);
	expect(await plain.locator('#route-form').isVisible()).toBe(false);
	await plain
		.locator('main')
		.getByRole('link', { name: 'Money to develop or test it' })
		.first()
		.click();
	await plain.waitForURL('**/signposts/route/company/funding/');
	expect(await entriesIn('fits', plain)).toContain('/signposts/innovate-uk/');
	await plain.getByText('Show what does not fit, and why').click();
	expect(await plain.getByText('not with money').first().isVisible()).toBe(true);
	await plain.locator('section[aria-labelledby=contact] a[href^="/find/"]').first().click();
	await plain.waitForURL('**/find/');
});
