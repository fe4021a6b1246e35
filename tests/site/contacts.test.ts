import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { entryUrl, hostOf } from '#lib/urls.ts';
import type { Join } from '#lib/find/served.ts';
import { attributes, readPage, textOf } from '../helpers/dist.ts';
import { contentDirectory } from '../helpers/find.ts';

const { dist } = inject('builds');
const { networks, systems } = contentDirectory().records;
const boards = systems.filter(({ data }) => !data.to);
const found = JSON.parse(readFileSync(join(dist, 'geo/areas.json'), 'utf8')) as Join;
const national = 'https://innovation.nhs.uk';

/** Sites of the AHSN years, with what lies below them, such as Meridian. */
const left = networks.flatMap(({ data }) => (data.website.older ?? []).map(hostOf));
const isLeft = (href: string) =>
	href.startsWith('https:') && left.some((host) => `.${hostOf(href)}`.endsWith(`.${host}`));

const contactsOn = (path: string) =>
	attributes(readPage(dist, path).root(), '[data-contact]', 'href');

test('there are the 15 networks and the 36 boards of today', () => {
	expect([networks.length, boards.length]).toEqual([15, 36]);
});

describe.each(networks.map(({ id, data }) => [data.title, id]))('%s', (_, id) => {
	const { root } = readPage(dist, entryUrl('networks', id));

	test('leads companies and NHS staff to it, and never to what it has left', () => {
		for (const asker of ['innovator-company', 'nhs-staff']) {
			const ways = attributes(root(), `[data-for="${asker}"] [data-contact]`, 'href');
			expect(ways.length, asker).toBeGreaterThan(0);
			expect(ways.filter(isLeft)).toEqual([]);
		}
		const words = textOf(root().querySelector('[data-for="nhs-staff"]'));
		expect(words).toMatch(/No contact for NHS staff was found|for NHS staff:/);
	});

	test('names the national way in beside it', () => {
		expect(contactsOn(entryUrl('networks', id))).toContain(national);
	});

	test('has its contacts in what the finder loads', () => {
		const ways = Object.values(found.networks[id]?.contact ?? {}).map(({ link }) => link.href);
		expect(ways).toHaveLength(2);
		expect(ways.filter(isLeft)).toEqual([]);
	});
});

test.each(boards.map(({ id, data }) => [data.title, id]))(
	'the board of %s leads to somebody, and to the national way in',
	(_, id) => {
		const ways = contactsOn(entryUrl('systems', id));
		expect(ways).toContain(national);
		expect(ways.filter((href) => href !== national).length).toBeGreaterThan(1);
		expect(ways.filter(isLeft)).toEqual([]);
	},
);

test('the finder knows the sites of all boards whose address is known', () => {
	const without = boards.filter(({ id }) => !found.systems[id]?.home).map(({ id }) => id);
	expect(without).toEqual(boards.filter(({ data }) => !data.website).map(({ id }) => id));
	expect(found.national?.href).toBe(national);
});

test('the lists of the finder, which need no script, lead to every network', () => {
	const { root } = readPage(dist, '/find/');
	const listed = attributes(root(), '.networks [data-contact]', 'href');
	expect(listed).toHaveLength(15);
	expect(attributes(root(), '[data-contact]', 'href').filter(isLeft)).toEqual([]);
	expect(contactsOn('/find/')).toContain(national);
});
