import { describe, expect, inject, test } from 'vitest';
import type { CallState } from '#lib/calls/state.ts';
import { readContent } from '../helpers/content.ts';
import { attribute, attributes, type BuiltPage, readPage, textOf } from '../helpers/dist.ts';

const { dist, past } = inject('builds');
const pages = [...readContent('calls')].map(([id, data]) => ({
	data,
	...readPage(dist, `/calls/${id}/`),
}));
const stateOf = ({ root }: BuiltPage) =>
	root().querySelector('.act .state')?.getAttributeValue('data-state') as CallState;
const inState = (...states: CallState[]) => pages.filter((page) => states.includes(stateOf(page)));

/** The filled buttons of a page that are shown as of its build. */
const buttonsOf = ({ root }: BuiltPage) =>
	root()
		.querySelectorAll('.head a.nhsuk-button')
		.filter((link) => !link.closest('[hidden]'))
		.map((link) => ({ words: textOf(link), href: attribute(link, 'href') }));

describe('the page of a call leads with what can be done', () => {
	test('apply, with whose site it is, where it is open', () => {
		const page = readPage(past, '/calls/nhs-patient-entrepreneur-cohort-3/');
		expect(buttonsOf(page)).toEqual([
			{ words: 'Apply at nhscep.com', href: 'https://nhscep.com/patient-applications' },
		]);
		expect(textOf(page.root().querySelector('.act'))).toContain('Closes Friday 28 November');
		expect(textOf(page.root().querySelector('.act'))).toContain('18 days left');
	});

	test('read the notice, where that says how to answer', () => {
		const page = readPage(past, '/calls/uhl-cancer-life-science-hub-2025/');
		expect(buttonsOf(page).map(({ words }) => words)).toEqual(['Read the notice at d3tenders.com']);
	});

	test('ask the issuer, and no days left, where nothing proves that it is open', () => {
		const unconfirmed = inState('unconfirmed');
		expect(unconfirmed.length).toBeGreaterThan(0);
		for (const page of unconfirmed) {
			const [button, ...others] = buttonsOf(page);
			expect(button?.words, page.path).toMatch(/^Ask the issuer/);
			expect(others, page.path).toEqual([]);
			expect(textOf(page.root().querySelector('.act')), page.path).not.toContain('days left');
		}
	});

	test('nothing, where it is over: the outcome in its place, and ways on', () => {
		const over = inState('decided', 'closed', 'lapsed', 'withdrawn');
		expect(over.length).toBeGreaterThan(50);
		for (const page of over) {
			expect(buttonsOf(page), page.path).toEqual([]);
			const ways = attributes(page.root(), '[aria-labelledby="late"] a', 'href');
			expect(ways, page.path).toContain('/find/');
			expect(
				ways.some((href) => href.startsWith('/feeds/')),
				page.path,
			).toBe(true);
			expect(
				ways.some((href) => href.startsWith('/calls/by/')),
				page.path,
			).toBe(true);
		}
		const untold = inState('decided').filter(
			({ data, root }) =>
				!textOf(root().querySelector('.act')).includes((data.outcome?.words ?? '').slice(0, 60)),
		);
		expect(untold.map(({ path }) => path)).toEqual([]);
	});
});

test('the facts that decide come first on every call’s page, each with an answer or “Not stated”', () => {
	for (const { path, root } of pages) {
		const first = root().querySelector('.page__main > section[aria-labelledby]');
		expect(first?.getAttributeValue('aria-labelledby'), path).toBe('decide');
		const names = root().querySelectorAll('.deciding dt').map(textOf);
		expect(names.slice(1), path).toEqual(['Who', 'How much', 'Where', 'How chosen']);
		const blank = root()
			.querySelectorAll('.deciding dd')
			.filter((fact) => textOf(fact) === '');
		expect(blank, path).toEqual([]);
	}
});

test('other words for an entry are not on its page', () => {
	expect(pages.filter(({ html }) => html.includes('Other words for it'))).toEqual([]);
});
