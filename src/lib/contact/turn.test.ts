import { describe, expect, test } from 'vitest';
import { network, system } from '../../../tests/helpers/entries.ts';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { hostOf } from '#lib/urls.ts';
import { keysOf } from '#schema/vocabulary.ts';
import { type Asker, askers, nationalWayIn, waysTo, waysToBoard, whoToTurnTo } from './turn.ts';

const base = { for: ['innovator-company'], text: 'Advice.', sure: 'high', cites: ['page'] };
const page = { ...base, kind: 'way-in', url: 'https://www.example.org/' };
const email = { ...base, kind: 'address', email: 'info@example.org' };
const phone = { ...base, kind: 'address', phone: '+44 (0)20 7946 0000' };
const offer = { ...base, kind: 'offer', url: 'https://example.org/offer/' };
const forAll = { for: ['innovator-company', 'nhs-staff'] };
const website = { url: 'https://www.example.org/', confirmed: true };

const home = 'https://www.example.org/';

test.each<[what: string, routes: object[], asker: Asker, href: string, lead: RegExp]>([
	['a page for them', [page], 'innovator-company', home, /^Its page for companies:/],
	['a shared address', [email], 'innovator-company', 'mailto:info@example.org', /^Its address/],
	['a number', [phone], 'innovator-company', 'tel:+4402079460000', /^Its address/],
	[
		'what is nearest to a person',
		[offer, email],
		'innovator-company',
		'mailto:info@example.org',
		/^Its/,
	],
	['the first of its kind', [email, phone], 'innovator-company', 'mailto:info@example.org', /^Its/],
	[
		'what it offers, saying that there is no contact',
		[offer],
		'innovator-company',
		offer.url,
		/^No contact for companies was found\. What/,
	],
	[
		'the home page, where there is nothing',
		[],
		'innovator-company',
		home,
		/^No contact for companies was found\. Its home page:/,
	],
	[
		'the home page, where all is for others',
		[page, email],
		'nhs-staff',
		home,
		/^No contact for NHS staff was found/,
	],
	[
		'what is for both',
		[{ ...email, ...forAll }],
		'nhs-staff',
		'mailto:info@example.org',
		/^Its address for NHS staff/,
	],
])('somebody is led to %s', (_, routes, asker, href, lead) => {
	const turn = whoToTurnTo(network({ website, contact: { routes } }), asker);
	expect(turn?.link.href).toBe(href);
	expect(turn?.lead).toMatch(lead);
});

test('a link says where it leads, and how sure that is and how old stands beside it', () => {
	const routes = [{ ...offer, seen: '2021-03-25', sure: 'medium' }];
	const [way, home] = waysTo(network({ website, contact: { routes } }), 'innovator-company');
	expect(way).toMatchObject({
		link: { words: 'example.org' },
		note: 'How sure: medium. Dated 25 March 2021.',
	});
	expect(home).toMatchObject({ link: { words: 'example.org' } });
	const named = whoToTurnTo(network({ contact: { routes: [page] } }), 'innovator-company');
	expect(named?.link.words).toBe('A page (example.org)');
});

test('a home page that nobody saw says so', () => {
	const unseen = network({ website: { ...website, confirmed: false } });
	expect(whoToTurnTo(unseen, 'nhs-staff')?.note).toMatch(/^No page of its own/);
});

test('a board leads to its site in one line, and one without a site nowhere', () => {
	expect(waysToBoard(system({ website }))).toMatchObject([
		{ lead: 'No contact for companies or NHS staff was found. Its home page:' },
	]);
	expect(waysToBoard(system({ website, contact: { routes: [email] } }))).toHaveLength(2);
	expect(waysToBoard(system())).toEqual([]);
	expect(waysToBoard(system({ website, to: '2026-03-31' }))).toEqual([]);
});

describe('in the directory as it is', () => {
	const directory = contentDirectory();
	const { networks, systems } = directory.records;
	const oldHosts = networks.flatMap(({ data }) => (data.website.older ?? []).map(hostOf));
	const isOld = (href: string) =>
		oldHosts.some((host) => href.startsWith('http') && `.${hostOf(href)}`.endsWith(`.${host}`));

	test('each network has a way for each who ask, and none leads to a site of its AHSN years', () => {
		for (const { id, data } of networks)
			for (const asker of keysOf(askers)) {
				const ways = waysTo(data, asker);
				expect(ways.length, id).toBeGreaterThan(0);
				expect(ways.map(({ link }) => link.href).filter(isOld), id).toEqual([]);
			}
	});

	test('each board of today has a site, or a network that has one and a page of NHS England', () => {
		for (const { id, data } of systems.filter((it) => !it.data.to)) {
			const isTold = data.sources.some(({ url }) => hostOf(url) === 'england.nhs.uk');
			expect(waysToBoard(data).length > 0 || isTold, id).toBe(true);
		}
	});

	test('the national way in is known', () => {
		expect(nationalWayIn(directory)?.href).toBe('https://innovation.nhs.uk');
	});
});
