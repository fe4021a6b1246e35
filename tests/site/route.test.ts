import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isOpen } from '#lib/calls/state.ts';
import { readFragment } from '#lib/route/address.ts';
import { type Candidate, isJudgeable } from '#lib/route/candidate.ts';
import { allPaths, pathUrl } from '#lib/route/paths.ts';
import { questions } from '#lib/route/questions.ts';
import { shownStates } from '../helpers/call-pages.ts';
import { readContent } from '../helpers/content.ts';
import { attribute, attributes, readPage, textOf } from '../helpers/dist.ts';

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

	test('asks in radios where one answer fits, and in boxes where several do', () => {
		const of = (name: string) =>
			new Set(attributes(front.root(), `#route-form [name="${name}"]`, 'type'));
		expect([of('who'), of('stage')]).toEqual([new Set(['radio']), new Set(['radio'])]);
		expect([of('have'), of('need')]).toEqual([new Set(['checkbox']), new Set(['checkbox'])]);
		expect(attributes(front.root(), '#route-form [name="have"]', 'value')).toEqual(
			Object.keys(questions.have.answers),
		);
	});

	test('has a form that sends nothing', () => {
		expect(attributes(front.root(), '#route-form', 'method')).toEqual(['dialog']);
		expect(attributes(front.root(), '#route-form', 'action')).toEqual([]);
	});

	test('has a name for every field and for every group of them', () => {
		const root = front.root();
		const fields = root.querySelectorAll('#route-form input');
		const labels = attributes(root, '#route-form label[for]', 'for');
		const named = fields.filter(
			(field) => field.closest('label') || labels.includes(attribute(field, 'id') ?? ''),
		);
		expect(named).toHaveLength(fields.length);
		expect(root.querySelectorAll('#route-form legend').map(textOf)).toEqual(
			Object.values(questions).map(({ title }) => title),
		);
	});

	test('says without scripts what does without them', () => {
		expect(attributes(front.root(), 'main noscript a', 'href')).toEqual(['#common']);
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
	test('is named after its route, and leads to the form with its answers', () => {
		expect(textOf(root().querySelector('h1'))).toBe(route.title);
		const [more = ''] = attributes(root(), '.head a', 'href').filter((href) => href.includes('#'));
		expect(readFragment(new URL(more, 'https://x.example').hash)).toEqual(route.answers);
	});

	test('has every call and signpost once, and leaves none out', () => {
		const all = candidates.filter(isJudgeable).map(addressOf);
		const refused = root()
			.querySelectorAll('.route .bullets > li')
			.flatMap((row) => attributes(row, 'a', 'href').slice(0, 1));
		const shown = [...attributes(root(), '.route h4 a', 'href'), ...refused];
		expect(shown.toSorted()).toEqual(all.toSorted());
	});

	test('begins at a contact, and has rows in the step that follows', () => {
		const [contact, step, ...more] = root().querySelectorAll('.route__steps > li');
		expect(more).toEqual([]);
		const ways = attributes(contact!, 'a', 'href');
		expect(ways).toContain('/find/');
		expect(ways).toContain('https://innovation.nhs.uk');
		expect(step!.querySelectorAll('article').length).toBeGreaterThan(0);
	});

	test('says why of whatever does not fit', () => {
		const no = root().querySelectorAll('.route .bullets > li').map(textOf);
		expect(no.filter((text) => !/ Because \w/.test(text))).toEqual([]);
	});

	test('says of no call that it fits unless it is proved to be open', () => {
		const fitting = new Set(
			attributes(root(), '[data-states="open closing-soon rolling"] h4 a', 'href'),
		);
		const shown = shownStates({ path, root, html: '' });
		const wrong = shown.filter(
			({ call, state }) => fitting.has(`/calls/${call}/`) && !isOpen(state),
		);
		expect(wrong).toEqual([]);
	});
});
