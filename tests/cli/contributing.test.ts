import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { judge } from '../helpers/judge.ts';

const guides = ['CONTRIBUTING.md', 'DEVELOPING.md', 'README.md'].map((name) => ({
	name,
	text: readFileSync(name, 'utf8'),
}));
const contributing = guides[0]?.text ?? '';
const named = (pattern: RegExp) =>
	guides.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name));

/** The whole call, and the fields that every entry shares with it. */
const call = /```mdx\n(.*?)```/s.exec(contributing)?.[1] ?? '';
const shared = /^---\n.*?(?=^aliases:)/ms.exec(call)?.[0] ?? '';
/** What each of the other collections has of its own, under its name. */
const own = /```yaml\n(# .*?)```/s.exec(contributing)?.[1] ?? '';

const exampleOf = (collection: string) => {
	const fields = own.split(/^# /m).find((it) => it.startsWith(collection));
	return fields ? `${shared}${fields.replace(/^.*\n/, '')}---\n` : call;
};

/** What depends on other entries is not put to an example: those it names are not beside it here. */
const dependsOnOthers = [
	'broken-reference',
	'broken-link',
	'duplicate-title',
	'area-twice',
	'unlisted-company',
];

test.each(collectionNames)('the contributors’ example of %s has no faults', (collection) => {
	const path = `${collection}/example-of-the-guide.mdx`;
	const findings = judge({ [path]: exampleOf(collection) }, '2030-01-01').filter(
		({ file, rule }) => file.endsWith(path) && !dependsOnOthers.includes(rule),
	);
	expect(findings).toEqual([]);
});

test('its examples of a term, of phrases, of an answer and of a company have no faults', () => {
	const teaching = contributing.slice(contributing.indexOf('## Teach the search'));
	const [term, typed, answer, company] = [...teaching.matchAll(/```yaml\n(.*?)```/gs)].map(
		([, it]) => it,
	);
	const findings = judge({
		'search/vocabulary.yml': term ?? '',
		'search/typed.yml': typed ?? '',
		'search/answers.yml': answer ?? '',
		'search/companies.yml': company ?? '',
	});
	const own = findings.filter(({ file }) => file.startsWith('content/search/'));
	expect(own.filter(({ rule }) => !dependsOnOthers.includes(rule))).toEqual([]);
});

test('every command that the guides name is there', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	const table = [...(guides[2]?.text ?? '').matchAll(/^\| (`[\w:`, -]+`) +\|/gm)];
	const listed = table.flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
	const commands = [...named(/`npm run ([\w:-]+)/g), ...listed];
	expect(commands.length).toBeGreaterThan(20);
	expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every file and folder that they send a reader to is there', () => {
	const paths = [
		...named(/`((?:src|scripts|tests|content|public|\.github)\/[^`\s]*)`/g),
		...named(/\]\(([\w/.-]+\.md)\)/g),
	].filter((path) => !/its-name|frailty/.test(path));
	expect(paths.length).toBeGreaterThan(20);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(guides)('every part of $name that it links to is there', ({ text }) => {
	const parts = [...text.matchAll(/^##+ (.+)$/gm)].map(([, words = '']) =>
		words
			.toLowerCase()
			.replaceAll(/[^\w -]/g, '')
			.replaceAll(' ', '-'),
	);
	const linked = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, part]) => part);
	expect(linked.filter((part) => !parts.includes(part ?? ''))).toEqual([]);
});
