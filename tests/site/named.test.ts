import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { slugOf } from '#lib/text/names.ts';
import { searchFiles } from '#schema/search.ts';
import { companyKinds, payerKinds } from '#schema/vocabulary.ts';
import { parse } from 'yaml';
import { readContent } from '../helpers/content.ts';
import { attributes, filesIn, readPage, textOf } from '../helpers/dist.ts';

const { dist, past } = inject('builds');
const list = (name: string): unknown =>
	parse(readFileSync(join('content/search', `${name}.yml`), 'utf8'));
const vocabulary = searchFiles.vocabulary.parse(list('vocabulary'));
const companies = searchFiles.companies.parse(list('companies'));
const collaborations = [...readContent('collaborations')];
const page = (path: string, of = dist) => readPage(of, path).root();
const mainOf = (path: string, of = dist) => page(path, of).querySelector('main');
const pagesIn = (folder: string) =>
	filesIn(dist, `${folder}/*/index.html`).map((file) => file.split(/[\\/]/)[1] ?? '');
const linksIn = (path: string, of = dist) => new Set(attributes(page(path, of), 'main a', 'href'));
const entryPath = /^\/(calls|collaborations|programmes|signposts|guides)\/[a-z0-9-]+\/$/;

describe('a page of a condition', () => {
	const topics = vocabulary.flatMap(({ topic }) => topic ?? []);
	/** What a condition is called, and what lies within it. */
	const namesOf = (term: string): string[] =>
		vocabulary
			.filter((it) => it.term === term || it.within === term)
			.flatMap((it) => [
				...[it.term, ...(it.lay ?? []), ...(it.acronyms ?? []), ...(it.former ?? [])],
				...(it.term === term ? [] : namesOf(it.term)),
			]);
	const plain = (text: string) => text.toLowerCase().replaceAll(/[’'`]/g, '').replaceAll('-', ' ');

	test('is there for what is listed, and each leads back to the list of all', () => {
		const pages = pagesIn('topics');
		expect(pages.length).toBeGreaterThan(20);
		const all = linksIn('/topics/');
		expect(pages.filter((id) => !all.has(`/topics/${id}/`))).toEqual([]);
		expect(pages.filter((id) => !topics.some((title) => slugOf(title) === id))).toEqual([]);
	});

	test('is there wherever two collaborations list the condition by its name', () => {
		const named = vocabulary.filter(
			({ term, topic }) =>
				topic && collaborations.filter(([, it]) => it.conditions.includes(term)).length >= 2,
		);
		expect(named.length).toBeGreaterThan(10);
		expect(
			named.filter(({ topic = '' }) => !existsSync(join(dist, 'topics', slugOf(topic)))),
		).toEqual([]);
		for (const { term, topic = '' } of named) {
			const links = linksIn(`/topics/${slugOf(topic)}/`);
			const without = collaborations.filter(
				([id, it]) => it.conditions.includes(term) && !links.has(`/collaborations/${id}/`),
			);
			expect(without.map(([id]) => id)).toEqual([]);
		}
	});

	test('lists only entries that name it', () => {
		const content = {
			calls: readContent('calls'),
			collaborations: readContent('collaborations'),
			programmes: readContent('programmes'),
			signposts: readContent('signposts'),
			guides: readContent('guides'),
		};
		for (const { term, topic } of vocabulary) {
			const path = `/topics/${slugOf(topic ?? 'x')}/`;
			if (!topic || !existsSync(join(dist, path))) continue;
			const names = namesOf(term).map(plain);
			const listed = [
				...new Set(
					['th', 'h3'].flatMap((tag) => attributes(page(path), `.page__main ${tag} a`, 'href')),
				),
			].filter((href) => entryPath.test(href));
			expect(listed.length, path).toBeGreaterThan(1);
			const silent = listed.filter((href) => {
				const [, collection = '', id = ''] = href.split('/');
				const entry = content[collection as keyof typeof content].get(id);
				const told = JSON.stringify([
					...[entry?.title, entry?.summary, entry?.aliases],
					entry && 'conditions' in entry ? entry.conditions : [],
				]);
				// Names of more words may have small ones between: each word is looked for.
				return !names.some((name) =>
					name.split(' ').every((word) => plain(told).includes(word.slice(0, 5))),
				);
			});
			expect(silent, path).toEqual([]);
		}
	});

	test('says what did not work, also where nothing is recorded, and whom NHS staff can ask', () => {
		for (const id of pagesIn('topics')) {
			const path = `/topics/${id}/`;
			expect(textOf(page(path).querySelector('#not')), path).toBe('What did not work');
			const people = page(path).querySelectorAll('.people li');
			const networks = people.filter((it) => it.querySelector('.where'));
			expect(networks.every((it) => it.querySelector('[data-contact]'))).toBe(true);
			expect(textOf(people.at(-1))).toMatch(/^Your own network/);
		}
		expect(textOf(mainOf('/topics/atrial-fibrillation/'))).toMatch(/Nothing on it is recorded/);
	});
});

describe('a page of a company', () => {
	const isCompany = (kind: string) => (companyKinds as readonly string[]).includes(kind);

	test('has all its collaborations; what is named once has none, and leads to its entry', () => {
		const all = linksIn('/companies/');
		for (const { company, id } of companies) {
			const own = collaborations.filter(([, { partners }]) =>
				partners.some(({ name }) => name === company),
			);
			const path = `/companies/${id}/`;
			if (own.length >= 2) expect(existsSync(join(dist, path)), path).toBe(true);
			expect(all.has(path)).toBe(existsSync(join(dist, path)));
			const links = existsSync(join(dist, path)) ? linksIn(path) : all;
			const without = own.filter(([of]) => !links.has(`/collaborations/${of}/`));
			expect(without.map(([of]) => of)).toEqual([]);
		}
	});

	test('says who paid, and leads to what is published, to other spellings and to Disclosure UK', () => {
		const text = textOf(mainOf('/companies/novartis/'));
		expect(text).toContain('Also writtenNovartis UK, Novartis Oncology');
		const links = linksIn('/companies/novartis/');
		expect(links.has('/signposts/disclosure-uk/')).toBe(true);
		const own = collaborations.filter(([, it]) =>
			it.partners.some(({ name }) => name === 'Novartis'),
		);
		expect(own.length).toBeGreaterThan(3);
		for (const [, { transparency }] of own) {
			if (transparency?.paidBy) expect(text).toContain(transparency.paidBy);
			if (transparency?.agreement) expect(links.has(transparency.agreement)).toBe(true);
		}
	});

	test('is where the names of companies on collaborations lead, or else to a search', () => {
		for (const [id, { partners }] of collaborations) {
			const links = linksIn(`/collaborations/${id}/`);
			for (const { name, kind } of partners.filter((it) => isCompany(it.kind))) {
				const company = companies.find((it) => it.company === name);
				const path = `/companies/${company?.id}/`;
				const isThere = existsSync(join(dist, path));
				const href = isThere ? path : `/search/?${new URLSearchParams({ q: name })}`;
				expect(
					[...links].map((it) => it.replaceAll('&#38;', '&')),
					`${id}: ${kind}`,
				).toContain(href);
			}
		}
	});
});

test('conditions on entries of four kinds lead to their pages', () => {
	for (const [path, topic] of [
		['/collaborations/mobile-ecg-af-detection/', 'atrial-fibrillation'],
		['/programmes/atrial-fibrillation/', 'atrial-fibrillation'],
		['/calls/sbri-c26-stroke/', 'stroke'],
		['/signposts/cancer-alliances/', 'cancer'],
	] as const)
		expect(linksIn(path).has(`/topics/${topic}/`), path).toBe(true);
});

describe('the register of what did not work', () => {
	const path = '/what-did-not-work/';

	test('has every aim that was missed or is disputed, and all that was withdrawn', () => {
		const under = (id: string) =>
			attributes(page(path), `section[aria-labelledby="${id}"] h3 a`, 'href');
		for (const met of ['not-met', 'disputed'] as const) {
			const own = collaborations.filter(([, { mainAim }]) => mainAim.met === met);
			expect(own.length).toBeGreaterThan(0);
			expect(under(met).toSorted()).toEqual(own.map(([id]) => `/collaborations/${id}/`).toSorted());
		}
		const calls = [...readContent('calls')].filter(([, { withdrawn }]) => withdrawn);
		const programmes = [...readContent('programmes')].filter(
			([, { state }]) => state === 'withdrawn',
		);
		expect(calls.length * programmes.length).toBeGreaterThan(0);
		for (const [id] of calls) expect(under('withdrawn')).toContain(`/calls/${id}/`);
		for (const [id] of programmes) expect(under('withdrawn')).toContain(`/programmes/${id}/`);
	});

	test('has every result that was never found, with the days since the end', () => {
		const rows = (of: string) =>
			page(path, of).querySelectorAll('section[aria-labelledby="not-found"] tbody tr');
		const silent = collaborations.filter(
			([, it]) => it.outcomes.length === 0 && !it.carriedOn && !it.running,
		);
		const listed = rows(dist).map((row) => attributes(row, 'a', 'href')[0]);
		for (const [id] of silent) expect(listed).toContain(`/collaborations/${id}/`);
		const coach = rows(past).find((row) => textOf(row).includes('Diabetes Digital Coach'));
		const days = (Date.UTC(2025, 10, 10) - Date.UTC(2018, 6, 31)) / 86_400_000;
		expect(textOf(coach)).toContain(`31 July 2018${days.toLocaleString('en-GB')}`);
	});
});

describe('the page of who paid', () => {
	test('counts each collaboration once, and all of them', () => {
		const rows = page('/who-paid/').querySelectorAll('table tbody tr');
		const numbers = rows.map((row) => Number(textOf(row.querySelector('td'))));
		expect(numbers.at(-1)).toBe(collaborations.length);
		expect(numbers.slice(0, -1).reduce((sum, it) => sum + it)).toBe(collaborations.length);
		const links = linksIn('/who-paid/');
		expect(collaborations.filter(([id]) => !links.has(`/collaborations/${id}/`))).toEqual([]);
	});

	test('says each in the words of its entry, under whose money it was', () => {
		for (const [id, { transparency }] of collaborations) {
			const [first = 'not-stated', ...more] = transparency?.payers ?? [];
			const group = more.length > 0 ? 'together' : first;
			const section = page('/who-paid/').querySelector(`section[aria-labelledby="${group}"]`);
			expect(textOf(section), id).toContain(transparency?.paidBy ?? '');
		}
		expect(textOf(mainOf('/who-paid/'))).toContain(payerKinds.company);
	});
});

test('the home page leads to all four from its question', () => {
	const question = page('/').querySelectorAll('.asks li')[2];
	expect(textOf(question)).toMatch(/^Has anyone done this before\?/);
	expect(question && attributes(question, 'a', 'href')).toEqual([
		...['/collaborations/', '/topics/', '/companies/', '/what-did-not-work/', '/who-paid/'],
	]);
});
