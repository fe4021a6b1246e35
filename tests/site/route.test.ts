import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isOpen } from '#lib/calls/state.ts';
import type { Candidate } from '#lib/route/candidate.ts';
import { allPaths, pathUrl } from '#lib/route/paths.ts';
import { shownStates } from '../helpers/call-pages.ts';
import { readContent } from '../helpers/content.ts';
import { attributes, readPage, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const routes = allPaths();
const front = readPage(dist, '/signposts/route/');
const pages = routes.map((route) => ({ route, ...readPage(dist, pathUrl(route)) }));
const file = join(dist, 'signposts/route/candidates.json');
const candidates = JSON.parse(readFileSync(file, 'utf8')) as Candidate[];
const addressOf = ({ of, id }: Candidate) => `/${of}/${id}/`;

describe('the page of the route finder', () => {
	test('leads to a page for every common route, without scripts', () => {
		const links = attributes(front.root(), 'main a', 'href');
		expect(routes.map(pathUrl).filter((url) => !links.includes(url))).toEqual([]);
	});

	test('has no field that a form could send', () => {
		const fields = front.root().querySelectorAll('#route-form select, #route-form input');
		expect(fields).toHaveLength(5);
		expect(attributes(front.root(), '#route-form [name]', 'name')).toEqual([]);
		expect(attributes(front.root(), '#route-form', 'action')).toEqual([]);
	});

	test('has a label for every field', () => {
		const labels = attributes(front.root(), '#route-form label', 'for');
		const ids = attributes(front.root(), '#route-form [data-question]', 'id');
		expect(labels).toEqual(ids);
	});
});

describe('what the finder fetches', () => {
	test('is small, and has every network and every signpost', () => {
		expect(statSync(file).size).toBeLessThan(80_000);
		const count = (of: Candidate['of']) => candidates.filter((one) => one.of === of).length;
		expect(count('networks')).toBe(readContent('networks').size);
		expect(count('signposts')).toBe(readContent('signposts').size);
	});
});

describe.each(pages)('the page $path', ({ route, path, root }) => {
	const links = (within: string) =>
		new Set(attributes(root(), `${within} a`, 'href').filter((href) => href !== '/find/'));

	test('is named after its route, and leads to the form with its answers', () => {
		expect(textOf(root().querySelector('h1'))).toBe(route.title);
		const [more = ''] = attributes(root(), '.head a', 'href').filter((href) => href.includes('#'));
		const answers = Object.fromEntries(new URLSearchParams(more.split('#')[1]));
		expect(answers).toEqual(route.answers);
	});

	test('has every candidate, and leaves none out', () => {
		const shown = links('main');
		expect(candidates.map(addressOf).filter((address) => !shown.has(address))).toEqual([]);
	});

	test('has something that fits or may fit, and ends at a contact', () => {
		const ids = root()
			.querySelectorAll('.route__fit')
			.map((section) => section.getAttributeValue('aria-labelledby'));
		expect(ids).toEqual(['fits', 'may-fit', 'does-not-fit', 'contact']);
		expect(root().querySelectorAll('.route__fit article').length).toBeGreaterThan(0);
		const end = attributes(root(), 'section[aria-labelledby="contact"] a', 'href');
		const ways = /^(?:\/find\/$|\/networks\/|\/signposts\/|https:\/\/innovation\.nhs\.uk$)/;
		expect(end.length).toBeGreaterThan(0);
		expect(end.filter((href) => !ways.test(href))).toEqual([]);
	});

	test('says why of whatever does not fit or only may', () => {
		const words = (selector: string) => root().querySelectorAll(selector).map(textOf);
		const may = words('section[aria-labelledby="may-fit"] article');
		expect(may.filter((text) => !/Not known: \w/.test(text))).toEqual([]);
		const no = words('section[aria-labelledby="does-not-fit"] li');
		expect(no.filter((text) => !/ Because \w/.test(text))).toEqual([]);
	});

	test('says of no call that it fits unless it is proved to be open', () => {
		const fitting = links('section[aria-labelledby="fits"]');
		const shown = shownStates({ path, root, html: '' });
		const wrong = shown.filter(
			({ call, state }) => fitting.has(`/calls/${call}/`) && !isOpen(state),
		);
		expect(wrong).toEqual([]);
	});
});
