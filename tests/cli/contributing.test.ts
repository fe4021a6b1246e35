import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectionNames } from '#schema/fields.ts';
import { rules } from '../../scripts/validate/rules/index.ts';
import { judge } from '../helpers/judge.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const examples = [...guide.matchAll(/```mdx\n(.*?)```/gs)].map(([, text = '']) => text);

/** What depends on other entries is not put to an example: those it names are not beside it here. */
const dependsOnOthers = ['broken-reference', 'broken-link', 'duplicate-title', 'area-twice'];

test('the contributors’ guide has one example of each collection', () => {
	expect(examples).toHaveLength(collectionNames.length);
});

test.each(collectionNames)('its example of %s has no faults', (collection) => {
	const path = `${collection}/example-of-the-guide.mdx`;
	const text = examples[collectionNames.indexOf(collection)] ?? '';
	const findings = judge({ [path]: text }, '2030-01-01').filter(
		({ file, rule }) => file.endsWith(path) && !dependsOnOthers.includes(rule),
	);
	expect(findings).toEqual([]);
});

const lists = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

test('its examples of a term, of phrases and of an answer have no faults', () => {
	const [term = '', typed = '', answer = ''] = lists;
	const findings = judge({
		'search/vocabulary.yml': term,
		'search/typed.yml': typed,
		'search/answers.yml': answer,
	});
	const own = findings.filter(({ file }) => file.startsWith('content/search/'));
	expect(own.filter(({ rule }) => !dependsOnOthers.includes(rule))).toEqual([]);
});

test('the contributors’ guide says what to do about every rule', () => {
	const table = guide.slice(guide.indexOf('| what to do'), guide.indexOf('### Rename or remove'));
	const explained = [...table.matchAll(/^\| `([a-z-]+)` *\|/gm)].map(([, id]) => id);
	expect(explained).toEqual(rules.map(({ id }) => id));
});

test('every command that it names is there', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	const named = [...guide.matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every file and folder that it sends a reader to is there', () => {
	const named = [...guide.matchAll(/`((?:src|scripts|tests|content|\.github)\/[\w./-]*)`/g)]
		.map(([, path = '']) => path)
		.filter((path) => !path.includes('its-name'));
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every part of it that it links to is there', () => {
	const parts = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, words = '']) =>
		words
			.toLowerCase()
			.replaceAll(/[^\w -]/g, '')
			.replaceAll(' ', '-'),
	);
	const linked = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, part]) => part);
	expect(linked.length).toBeGreaterThan(2);
	expect(linked.filter((part) => !parts.includes(part!))).toEqual([]);
});
