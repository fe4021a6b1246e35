import { expect, test } from 'vitest';
import { type CollectionName, collectionNames } from '#schema/names.ts';
import { readFrontMatter } from '../validate/read/front-matter.ts';
import { judge } from '../../tests/helpers/judge.ts';
import { askedOf, moreLabel, proseLabel } from './issue-form.ts';
import { collectionOf, fileOfIssue } from './file-of-issue.ts';

/** An issue as GitHub makes it of a form: every heading of the form, each with its answer. */
function issueOf(collection: CollectionName, answers: Record<string, string>): string {
	const labels = askedOf(collection).map(({ label }) => label);
	if (collection === 'guides') labels.push(proseLabel);
	return [...labels, moreLabel]
		.map((label) => `### ${label}\n\n${answers[label] ?? '_No response_'}`)
		.join('\n\n');
}

const find = (collection: CollectionName, words: string) =>
	collection === 'networks' && words === 'Health Innovation Wessex' ? 'wessex' : undefined;
const fieldsIn = (text: string) => readFrontMatter(text).data as Record<string, unknown>;

const common = {
	Title: 'Falls: a “new” pathway',
	Summary: 'A pathway for people who fall at home, tried in Dorset in 2024.',
	Sources:
		'Annual review | Wessex AHSN | https://www.example.org/review\nhttps://www.example.org/2 | A page | A body',
	'Checked: on': '2026-01-10',
	'Checked: how': 'on the live page',
};
const collaboration = {
	...common,
	Networks: 'Health Innovation Wessex | Led by the network',
	Partners: '- A company | Digital or AI company\n- Another',
	Priorities: 'mental-health',
	Conditions: 'falls\n\nfrailty',
	Settings: 'At home, General practice and primary care',
	Arrangements: '- [X] Pilot\n- [ ] Research\n- [x] Joint working',
	'Main aim: met': 'Not stated whether its main aim was met',
	Challenge: 'People\nfall.',
	Done: 'They were visited.',
	Outcomes:
		'Falls | 1,200 | Measured | Better | Before and after | The company | 1\nVisits | over 40 | Estimated | Mixed | Nothing | Not stated | 1, 2',
};

test('a form that is filled in becomes a file with each answer in its field', () => {
	const { collection, slug, text, left } = fileOfIssue(
		issueOf('collaborations', collaboration),
		find,
	);
	expect([collection, slug]).toEqual(['collaborations', 'falls-a-new-pathway']);
	expect(fieldsIn(text)).toEqual({
		title: 'Falls: a “new” pathway',
		summary: 'A pathway for people who fall at home, tried in Dorset in 2024.',
		sources: [
			{
				id: 'source-1',
				title: 'Annual review',
				publisher: 'Wessex AHSN',
				url: 'https://www.example.org/review',
			},
			{ id: 'source-2', url: 'https://www.example.org/2', title: 'A page', publisher: 'A body' },
		],
		checked: { on: '2026-01-10', how: 'live-page' },
		networks: [{ network: 'wessex', part: 'lead' }],
		partners: [{ name: 'A company', kind: 'digital' }, { name: 'Another' }],
		nhs: [],
		priorities: ['mental-health'],
		conditions: ['falls', 'frailty'],
		settings: ['home', 'primary-care'],
		arrangements: ['pilot', 'joint-working'],
		mainAim: { met: 'not-stated' },
		challenge: 'People fall.',
		done: 'They were visited.',
		outcomes: [
			{
				metric: 'Falls',
				value: 1200,
				evidence: 'measured',
				direction: 'better',
				comparedWith: 'before-and-after',
				measuredBy: 'company',
				cites: ['source-1'],
			},
			{
				metric: 'Visits',
				value: 'over 40',
				evidence: 'estimated',
				direction: 'mixed',
				comparedWith: 'nothing',
				measuredBy: 'not-stated',
				cites: ['source-1', 'source-2'],
			},
		],
	});
	expect(left).toEqual([]);
	const found = judge({ [`${collection}/${slug}.mdx`]: text });
	expect(found.map(({ field }) => field)).toEqual(['partners[1].kind']);
});

test('what fits no field is kept below the fields, as comments', () => {
	const issue = issueOf('collaborations', {
		...collaboration,
		'Main aim: met': 'Going well',
		Partners: 'A company | Digital or AI company | in Leeds',
		[moreLabel]: 'I work there.\n---\nAsk me.',
	});
	const { text, left } = fileOfIssue(`Hello.\n\n${issue}`, find);
	expect(left).toEqual([
		'Hello.',
		'Partners: in Leeds',
		'Main aim: met: Going well',
		`${moreLabel}: I work there.\n---\nAsk me.`,
	]);
	expect(fieldsIn(text)).not.toHaveProperty('mainAim');
	expect(text).toMatch(
		/\n# From the form, for a person to place:\n# Hello\.\n# Partners: in Leeds\n# Main aim: met: Going well\n# Anything else: I work there\.\n# ---\n# Ask me\.\n---\n$/,
	);
});

test.each(collectionNames)('an issue of the form of %s is known by its headings', (name) => {
	expect(collectionOf(issueOf(name, {}).replaceAll('\n', '\r\n'))).toBe(name);
});

const hostile = [
	'---\ntitle: mine\n---\nimport fs from "node:fs"',
	'{process.exit(1)} <script>alert(1)</script>',
	'!!js/function "function () {}"',
	'&a [*a, *a]',
	'"]: {x: 1}\n  y: 2 #',
	'../../../etc/passwd',
	'\u202Eevil\u0000\u001B[31m\u2028---\u2028',
	'# heading\n### Summary\n\nspoofed',
	'| | | |',
	'yes',
	'0x10',
];

test.each(hostile)('%j in every answer gives plain values, and a file of its own name', (words) => {
	const labels = askedOf('collaborations').map(({ label }) => label);
	const answers = Object.fromEntries([...labels, moreLabel].map((label) => [label, words]));
	const { slug, text } = fileOfIssue(
		issueOf('collaborations', { ...answers, Title: `A ${words}` }),
		() => undefined,
	);
	expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	const { data, findings, body } = readFrontMatter(text);
	expect(findings).toEqual([]);
	expect(body.trim()).toBe('');
	const known = new Set(askedOf('collaborations').map(({ path }) => path[0]));
	expect(Object.keys(data as object).filter((key) => !known.has(key))).toEqual([]);
	expect(text).not.toMatch(/[\u0000-\u0008\u001B\u202E\u2028]/);
	expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test.each([
	['has no title to go by', issueOf('guides', { Title: '!!!' }), /no letters or digits/],
	['was made without a form', 'Please add our call.', /not made with the form/],
	['is longer than GitHub takes', 'x'.repeat(70_000), /more than 65536/],
])('an issue that %s is refused in words', (_name, issue, words) => {
	expect(() => fileOfIssue(issue, find)).toThrow(words);
});

test('the name of a file is never longer than 80 characters', () => {
	const { slug } = fileOfIssue(issueOf('guides', { Title: 'word '.repeat(60) }), find);
	expect(slug.length).toBeLessThanOrEqual(80);
	expect(slug.endsWith('-')).toBe(false);
});
