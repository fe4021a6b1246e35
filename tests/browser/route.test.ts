import { describe, expect, inject, test } from 'vitest';
import { newReader, phone, tabForAll } from '../helpers/browser.ts';

const finder = '/signposts/route/';
const leicester = '/calls/uhl-cancer-life-science-hub-2025/';

const { page, troubles, asked, quiet } = await tabForAll();

const tick = (label: string) => page.getByLabel(label, { exact: true }).check();
const submit = () => page.getByRole('button', { name: 'Show my route' }).click();
const fragment = () => new URL(page.url()).hash;
const routeHeading = page.getByRole('heading', { name: 'Your route, in this order', exact: true });
/** What was answered, once the route stands. */
const said = async (on = page) => {
	await on
		.locator('#route-status')
		.filter({ hasText: /Your route has \d+ steps/ })
		.waitFor();
	return on.locator('.route__said').innerText();
};
const chosen = (on = page) =>
	on
		.locator('#route-form input:checked')
		.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
const place = page.getByLabel('Where are you?');
/** A step by its title, with its rows. */
const step = (title: string, on = page) =>
	on.locator('.route__steps > li', { has: on.getByRole('heading', { name: title, exact: true }) });
const rowsOf = (title: string, on = page) =>
	step(title, on)
		.locator('h4 a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const titles = () => page.locator('.route__steps h3').allTextContents();

/** Opens the finder with an address as a reader would who follows a link to it. */
async function open(path: string, on = page) {
	await on.goto('about:blank');
	await on.goto(path);
}

describe('the route finder', () => {
	test('answers a start-up with a stethoscope that uses AI, from the home page in twelve clicks', async () => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Find your route' }).first().click();
		for (const label of [
			'A company or start-up',
			'A medical device',
			'Something digital, or AI',
			'Building it, proving it or getting it approved',
			'Money to develop or test it',
			'The rules that apply, and approval',
			'Evidence: a study, an evaluation, a place to test',
		])
			await tick(label);
		await place.click();
		await page.keyboard.type('Stockport');
		await page.keyboard.press('Escape');
		const sent: string[] = [];
		page.on('request', (request) => sent.push(request.url()));
		await submit();
		expect(await said()).toContain(
			'For a company or start-up in Stockport, with a medical device, and something digital, or AI; building it, proving it or getting it approved; in need of money, rules and approval, and evidence.',
		);
		expect(fragment()).toBe(
			'#who=company&have=device&have=digital&stage=evidence&need=funding&need=rules&need=evidence&where=Stockport',
		);
		expect(sent.filter((url) => /company|funding|Stockport/i.test(url))).toEqual([]);
		expect(await titles()).toEqual([
			'Talk to your network',
			'Find out which rules apply',
			'Look for money',
			'Get the evidence',
		]);
		const rules = step('Find out which rules apply');
		expect(await rules.innerText()).toContain('a medical device and something digital, or AI');
		expect(await rowsOf('Find out which rules apply')).toContain(
			'/signposts/mhra-software-ai-device-guidance/',
		);
		expect(
			await rules.getByText('Speaks of devices and digital products.').count(),
		).toBeGreaterThan(1);
		expect(await step('Look for money').innerText()).toMatch(
			/No call that fits is confirmed as open on \d+ \w+ \d{4}\./,
		);
		expect(await rowsOf('Look for money')).toContain('/signposts/nihr-i4i/');
		const network = step('Talk to your network');
		const way = network.locator('a[data-contact]').first();
		expect(await way.getAttribute('href')).toContain('healthinnovationmanchester.com');
		await page.locator('.route').getByRole('link', { name: 'First steps for a company' }).click();
		await page.waitForURL('**/guides/first-steps-for-a-company/');
	});

	test('names the network once, and each call and signpost once', async () => {
		await open(`${finder}#who=company&have=device&need=funding&need=evidence&where=Leeds`);
		await said();
		const hrefs = await page
			.locator('.route :is(a[href^="/networks/"], a[href^="/calls/"], a[href^="/signposts/"])')
			.evaluateAll((all) =>
				all.flatMap((link) =>
					link.previousSibling?.textContent === ' Use ' ? [] : link.getAttribute('href'),
				),
			);
		expect(hrefs.filter((href) => href === '/networks/yorkshire-humber/')).toHaveLength(1);
		expect(hrefs.filter((href) => href?.startsWith('/networks/'))).toHaveLength(1);
		expect(new Set(hrefs).size).toBe(hrefs.length);
	});

	test('lists nothing as fitting that is for another kind of product only', async () => {
		const guidance = '/signposts/mhra-software-ai-device-guidance/';
		const shown = async (asked: string) => {
			await open(`${finder}#who=company&${asked}&need=rules`);
			await said();
			const fits = step('Find out which rules apply').locator(
				'li:not(:has-text("Not known:")) h4 a',
			);
			return fits.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		};
		expect(await shown('have=device&have=digital')).toContain(guidance);
		expect(await shown('have=digital')).toContain(guidance);
		const ofDevices = await shown('have=device');
		expect(ofDevices).not.toContain(guidance);
		expect(ofDevices).not.toContain('/signposts/uk-pharmascan/');
		expect(ofDevices).toContain('/signposts/mhra/');
	});

	test('fetches nothing of its own before it is used', async () => {
		await page.goto(finder);
		await quiet();
		expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
		await page.getByLabel('A company or start-up').focus();
		await expect.poll(() => asked).toContain(`${finder}candidates.json`);
		expect(asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
	});

	test('works by keyboard, tells the steps and takes the focus to the route', async () => {
		await open(finder);
		await page.getByLabel('A company or start-up').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await place.focus();
		await page.keyboard.type('TR1 3LJ');
		await page.keyboard.press('Enter');
		await said();
		expect(fragment()).toBe('#who=researcher&have=device&have=digital&where=TR1+3LJ');
		expect(await page.locator(':focus').textContent()).toBe('Your route, in this order');
		expect(await page.locator('#route-status').getAttribute('role')).toBe('status');
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').textContent()).toBe('Change an answer');
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('href')).toBe('/networks/south-west/');
	});

	test('names its questions and answers in the accessibility tree', async () => {
		await open(finder);
		for (const name of ['Who are you?', 'How far are you?'])
			expect(await page.getByRole('group', { name }).getByRole('radio').count()).toBeGreaterThan(4);
		const have = page.getByRole('group', { name: 'What do you have?' });
		expect(await have.getByRole('checkbox', { name: 'A medical device' }).count()).toBe(1);
		const hint = await have.getAttribute('aria-describedby');
		expect(await page.locator(`#${hint}`).innerText()).toContain('Tick all that it is.');
	});

	test('suggests places, by keyboard too', async () => {
		await open(finder);
		await place.focus();
		await page.keyboard.type('Leed');
		await page
			.getByRole('option', { name: /^Leeds/ })
			.first()
			.waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await place.inputValue()).toBe('Leeds');
	});

	test('gives the same route again after a reload, and to whoever opens the address', async () => {
		await open(`${finder}#who=nhs&have=device&have=service&need=evidence&need=use&where=Wirral`);
		const before = await said();
		const boxes = ['nhs', 'device', 'service', '', 'evidence', 'use'];
		expect(await chosen()).toEqual(boxes);
		expect(await place.inputValue()).toBe('Wirral');
		expect(await page.title()).toContain('in Wirral');
		await page.reload();
		expect(await said()).toBe(before);
		expect(await chosen()).toEqual(boxes);
	});

	test('goes back and forth between answers, and back to the bare form', async () => {
		await open(finder);
		const untitled = await page.title();
		await tick('A company or start-up');
		await submit();
		const first = await said();
		await tick('A medicine');
		await tick('A medical device');
		await submit();
		await expect.poll(() => said()).not.toBe(first);
		const second = await said();
		await page.goBack();
		await expect.poll(() => said()).toBe(first);
		expect(await page.getByLabel('A medicine').isChecked()).toBe(false);
		await page.goForward();
		await expect.poll(() => said()).toBe(second);
		await page.goBack();
		await page.goBack();
		await expect.poll(() => routeHeading.count()).toBe(0);
		expect(await chosen()).toEqual([]);
		expect(await page.title()).toBe(untitled);
	});

	test('the same answers once more make no step in the history', async () => {
		await open(`${finder}#who=company`);
		await said();
		const before = await page.evaluate(() => history.length);
		await submit();
		await expect.poll(() => page.locator(':focus').textContent()).toBe('Your route, in this order');
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test.each([
		['Change an answer', 'Your situation'],
		['Skip to main content', 'Find your route'],
	])('keeps its answers in the address when the reader takes “%s”', async (name, there) => {
		await open(`${finder}#who=company&where=Leeds`);
		await said();
		await page.getByRole('link', { name }).focus();
		await page.keyboard.press('Enter');
		expect(fragment()).toBe('#who=company&where=Leeds');
		expect(await page.locator(':focus').textContent()).toContain(there);
		expect(await routeHeading.count()).toBe(1);
	});

	test('keeps its route when the address becomes that of the menu', async () => {
		await open(`${finder}#who=company`);
		await said();
		await page.evaluate(
			() =>
				new Promise((done) => {
					// After the page's own listener, which came first.
					addEventListener('hashchange', done, { once: true });
					location.hash = '#menu';
				}),
		);
		expect(await routeHeading.isVisible()).toBe(true);
		expect(await page.getByLabel('A company or start-up').isChecked()).toBe(true);
	});

	test('leaves clicks with a key held to the browser', async () => {
		await open(`${finder}#who=company&where=Ashford`);
		await said();
		const link = page.locator('.route').getByRole('link', { name: 'Ashford, Kent' });
		const taken = await link.evaluate((element) =>
			['ctrlKey', 'metaKey', 'shiftKey', 'altKey'].map((key) => {
				const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
				// After the page's own listener; nothing is opened.
				addEventListener(
					'click',
					(event) => {
						Object.assign(window, { taken: event.defaultPrevented });
						event.preventDefault();
					},
					{ once: true },
				);
				element.dispatchEvent(click);
				return (window as unknown as { taken: boolean }).taken;
			}),
		);
		expect(taken).toEqual([false, false, false, false]);
	});

	test('keeps what was ticked before its script came', async () => {
		let send = () => {};
		const held = new Promise<void>((done) => (send = done));
		await page.route('**/_astro/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(finder, { waitUntil: 'commit' });
		await tick('A medical device');
		await place.fill('Leeds');
		send();
		await page.waitForLoadState('load');
		await submit();
		await expect.poll(fragment).toBe('#have=device&where=Leeds');
		expect(await said()).toContain('in Leeds, with a medical device');
	});

	test('names bodies of a nation outside England, and no network', async () => {
		await open(`${finder}#who=company&where=Cardiff`);
		await said();
		const first = step('Talk to those who help where you are');
		const hrefs = await first
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(hrefs).toContain('/signposts/life-sciences-hub-wales/');
		expect(hrefs).toContain('/signposts/health-technology-wales/');
		expect(await page.locator('.route a[href^="/networks/"]').count()).toBe(0);
	});

	test('asks which of two places is meant, and answers for the one that is chosen', async () => {
		await open(`${finder}#who=company&where=Ashford`);
		await said();
		await page.locator('.route').getByRole('link', { name: 'Ashford, Kent' }).click();
		await expect.poll(fragment).toBe('#who=company&where=Ashford%2C+Kent');
		const network = page.locator('.route a[href^="/networks/"]');
		await expect.poll(() => network.count()).toBe(1);
		expect(await network.getAttribute('href')).toBe('/networks/kent-surrey-sussex/');
	});

	test('leads to the finder of networks where no place was said, or none was found', async () => {
		for (const asked of ['#who=company', '#who=company&where=Qqqqq']) {
			await open(finder + asked);
			await said();
			expect(await step('Find your network').locator('a[href="/find/"]').count()).toBe(1);
		}
		expect(await page.locator('#route-results').innerText()).toContain('no place called “Qqqqq”');
	});

	test('points from what has closed to what has taken its place', async () => {
		await open(`${finder}#who=company`);
		await said();
		await page.getByText('What does not fit, and why').click();
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
		expect(await said()).toContain('a company or start-up');
	});

	test('answers without the place when its tables cannot be fetched, and says so', async () => {
		await page.route('**/geo/**', (route) => route.abort());
		await page.goto(`${finder}#who=company&where=Leeds`);
		await said();
		troubles.splice(0);
		const words = await page.locator('#route-results').innerText();
		expect(words).toContain('“Leeds” could not be looked up');
		expect(await step('Find your network').count()).toBe(1);
	});

	test('fits 320 pixels with text spaced out', async () => {
		const narrow = await newReader({ viewport: phone, bypassCSP: true });
		await narrow.page.goto(
			`${finder}#who=company&have=device&have=digital&need=rules&need=funding&where=Stockport`,
		);
		await said(narrow.page);
		await narrow.page.addStyleTag({
			content:
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
		});
		const wide = await narrow.page
			.locator('main *')
			.evaluateAll((all) =>
				all
					.filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
					.map((one) => one.outerHTML.slice(0, 80)),
			);
		expect(wide).toEqual([]);
		const small = await narrow.page
			.locator('.pick')
			.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
		expect(small).toBe(0);
	});

	test('draws all four edges of its text field', async () => {
		await open(finder);
		const widths = await place.evaluate((field) => {
			const style = getComputedStyle(field);
			return ['Top', 'Right', 'Bottom', 'Left'].map((side) =>
				style.getPropertyValue(`border-${side.toLowerCase()}-width`),
			);
		});
		expect(widths).toEqual(['2px', '2px', '2px', '2px']);
	});
});

describe('a copy of the site built on 10 November 2025', async () => {
	const past = await tabForAll({ baseURL: inject('pastSite') });

	/** Where a call stands, with its state, by the reader’s clock at an instant. */
	async function callAt(instant: string, path: string) {
		await past.page.clock.setFixedTime(instant);
		await open(path, past.page);
		if (path.includes('#')) await said(past.page);
		const row = past.page.locator(
			`.route li:has(> a[href="${leicester}"], h4 a[href="${leicester}"])`,
		);
		return row.last().evaluate((element) => ({
			isStep: element.closest('.route__steps') !== null,
			words: (element.textContent ?? '').match(/Closing soon|Closed|it has closed/)?.[0],
		}));
	}

	test.each([`${finder}#who=company`, `${finder}company/`])(
		'offers a call on %s while it is open, and not after',
		async (path) => {
			expect(await callAt('2025-11-10T12:00:00Z', path)).toEqual({
				isStep: true,
				words: 'Closing soon',
			});
			expect((await callAt('2025-11-20T11:59:59Z', path)).isStep).toBe(true);
			const after = await callAt('2025-11-20T12:00:00Z', path);
			expect(after.isStep).toBe(false);
			expect(after.words).toMatch(/closed/i);
			const shown = past.page.locator('.route__steps .state:visible');
			expect(await shown.allTextContents()).not.toContain('Closed');
		},
	);

	test('says why a call that has closed since no longer fits, on a page made before', async () => {
		await callAt('2026-02-01T12:00:00Z', `${finder}company/`);
		await past.page.getByText('What does not fit, and why').click();
		const row = past.page.locator('li', { has: past.page.locator(`a[href="${leicester}"]`) });
		expect(await row.getByText('Because it has closed.').isVisible()).toBe(true);
	});
});

test('without scripts the form is not shown, a line says so, and the common routes lead to answers', async () => {
	const { page: plain } = await newReader({ javaScriptEnabled: false });
	await plain.goto(finder);
	expect(await plain.locator('#route-form').isVisible()).toBe(false);
	expect(await plain.locator('main noscript p').innerText()).toContain(
		'The questions need scripts.',
	);
	await plain
		.locator('main')
		.getByRole('link', { name: 'Money to develop or test it' })
		.first()
		.click();
	await plain.waitForURL('**/signposts/route/company/funding/');
	expect(await rowsOf('Look for money', plain)).toContain('/signposts/innovate-uk/');
	await plain.getByText('What does not fit, and why').click();
	expect(await plain.getByText('not with money').first().isVisible()).toBe(true);
	await plain.locator('.route__steps a[href="/find/"]').first().click();
	await plain.waitForURL('**/find/');
});
