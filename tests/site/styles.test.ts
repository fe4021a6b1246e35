import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn, readPages } from '../helpers/dist.ts';

const { dist } = inject('builds');
const classesIn = (text: string, pattern: RegExp) =>
	new Set([...text.matchAll(pattern)].map(([name]) => name));
const read = (pattern: string) =>
	filesIn(dist, pattern)
		.map((file) => readFileSync(join(dist, file), 'utf8'))
		.join('\n');

const styled = classesIn(read('_astro/*.css').replaceAll(/:not\([^)]*\)/g, ''), /(?<=\.)nhsuk-[\w-]+/g);
const scripts = read('_astro/*.js');
const pages = readPages(dist).map(({ html }) => html);
const worn = classesIn(pages.join('\n') + scripts, /nhsuk-[\w-]+/g);

test('the library’s classes that pages wear have their styles', () => {
	expect([...worn].filter((name) => !styled.has(name))).toEqual([]);
	expect(worn.size).toBeGreaterThan(5);
});

test('no style is sent for a class of the library that no page wears', () => {
	expect([...styled].filter((name) => !worn.has(name))).toEqual([]);
});

test('a page of an entry asks for the common sheet and at most one more', () => {
	const sheets = readPages(dist, (path) => /^\/(calls|signposts|guides)\/(?!route)[\w-]+\/$/.test(path)).map(
		({ html }) => [...html.matchAll(/rel="stylesheet"/g)].length,
	);
	expect(Math.max(...sheets)).toBeLessThanOrEqual(2);
});
