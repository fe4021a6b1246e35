import { expect, test } from 'vitest';
import { bot } from '../github/api.ts';
import { fakeGithub } from '../../tests/helpers/fake-github.ts';
import { makeCorpus } from '../validate/corpus/corpus.ts';
import { readFiles } from '../validate/read/files.ts';
import { cleanTree, textOf } from '../validate/examples/sample.ts';
import { memoryTree } from '#files/tree.ts';
import { dueGroups } from './due.ts';
import { dueMarkdown, dueMarker, dueText, keepIssue } from './words.ts';

const call = (title: string, on: string, more = {}) =>
	textOf('calls', { title, checked: { on, how: 'live-page' }, ...more });
const groupsOn = (today: string, within: number, files: Record<string, string> = {}) =>
	dueGroups(
		makeCorpus(readFiles(memoryTree({ ...cleanTree(), ...files }), 'content'), {
			today,
			folder: 'content',
		}),
		within,
	);
const seen = (groups: ReturnType<typeof groupsOn>) =>
	groups.map(({ name, entries }) => [name, entries.map(({ title, until }) => `${title} ${until}`)]);

test('a call is due thirty days after its check, and soon to be before', () => {
	// The sample was checked on 10 January 2026: its check holds to 9 February.
	expect(seen(groupsOn('2026-01-26', 14))).toEqual([]);
	expect(seen(groupsOn('2026-01-27', 14))).toEqual([
		['Calls to industry', ['Digital pathways for frailty 2026-02-09']],
	]);
	expect(groupsOn('2026-02-09', 14)[0]?.entries[0]?.hasRunOut).toBe(false);
	expect(groupsOn('2026-02-10', 14)[0]?.entries[0]?.hasRunOut).toBe(true);
});

test('entries come by network, the oldest first, those of two networks with both', () => {
	const solent = textOf('networks', {
		title: 'Health Innovation Solent',
		checked: { on: '2026-02-01', how: 'live-page' },
	});
	const groups = groupsOn('2026-02-20', 0, {
		'networks/solent.mdx': solent,
		'calls/a.mdx': call('A', '2026-01-15', { networks: ['wessex'] }),
		'calls/b.mdx': call('B', '2026-01-12', { networks: ['wessex'], areaNetworks: ['solent'] }),
	});
	expect(seen(groups)).toEqual([
		['Health Innovation Solent', ['B 2026-02-11']],
		['Health Innovation Wessex', ['B 2026-02-11', 'A 2026-02-14']],
		['Calls to industry', ['Digital pathways for frailty 2026-02-09']],
	]);
});

test('what is finished is never due', () => {
	const titles = groupsOn('2030-01-01', 0).flatMap(({ entries }) =>
		entries.map(({ collection }) => collection),
	);
	expect(titles).not.toContain('collaborations');
	expect(titles).toContain('networks');
});

test('the list in words, each entry counted once', () => {
	const groups = groupsOn('2026-02-20', 14);
	expect(dueText(groups, 14)).toBe(`1 check has run out, 0 will within 14 days.

Calls to industry
  Digital pathways for frailty
    content/calls/frailty.mdx: call to industry, checked 10 January 2026, ran out after 9 February 2026
    https://www.example.org/
`);
	expect(dueMarkdown(groups, 14)).toContain(
		'\n### Calls to industry\n\n- [ ] Digital pathways for frailty (call to industry, checked 10 January 2026, ran out after 9 February 2026): `content/calls/frailty.mdx`\n',
	);
	expect(dueText([], 14)).toBe('Every check holds for 14 days more.\n');
});

test('an issue never outgrows what GitHub takes, and counts what it leaves out', () => {
	const entry = groupsOn('2026-02-20', 14)[0]?.entries[0];
	if (!entry) throw new Error('Nothing is due.');
	const text = dueMarkdown(
		[{ name: 'All', entries: Array.from({ length: 900 }, () => ({ ...entry })) }],
		14,
	);
	expect(text.length).toBeLessThan(60_000);
	expect(text).toMatch(/\d+ more do not fit here/);
});

const own = { number: 5, body: `${dueMarker}\nold`, user: { login: bot } };
test.each([
	['is opened where there is none', [], true, [['POST', '/issues']]],
	['is updated where there is one', [own], true, [['PATCH', '/issues/5']]],
	['is closed when nothing is due', [own], false, [['PATCH', '/issues/5']]],
	['is not opened for nothing', [], false, []],
	['of somebody else is left alone', [{ ...own, user: { login: 'stranger' } }], false, []],
])('the issue %s', async (_what, issues, isAnyDue, expected) => {
	const { api, sent } = fakeGithub({ '/issues': issues });
	await keepIssue(api, `${dueMarker}\nnew`, isAnyDue);
	expect(sent().map(({ method, path }) => [method, path])).toEqual(expected);
	if (issues.length > 0 && !isAnyDue && sent()[0])
		expect(sent()[0]?.body).toMatchObject({ state: 'closed' });
});
