import { expect, test } from 'vitest';
import { bot } from '../github/api.ts';
import { fakeGithub } from '../../tests/helpers/fake-github.ts';
import { marker } from '../diff/render.ts';
import { shownLines } from './pull-request.ts';
import type { CheckReport, ReportedProblem } from './report.ts';
import { commentOf, mostNotes, review } from './review.ts';

const sha = 'a'.repeat(40);
const event = {
	workflow_run: {
		event: 'pull_request',
		head_sha: sha,
		head_branch: 'mend/frailty & more',
		head_repository: { owner: { login: 'stranger' } },
		// A run says which pull requests it is of: nobody asks it.
		pull_requests: [{ number: 1 }],
	},
};
const patch =
	'@@ -1,3 +1,4 @@\n ---\n-title: A\n+title: B\n+kind: grnt\n summary: C\n@@ -20,1 +21,1 @@\n+last';
const pull = {
	'/pulls': [{ number: 12, head: { sha } }],
	'/pulls/12/files': [{ filename: 'content/calls/a.mdx', status: 'modified', patch }],
};
const problem = (changes: Partial<ReportedProblem> = {}): ReportedProblem => ({
	file: 'content/calls/a.mdx',
	line: 3,
	rule: 'unknown-value',
	message: 'kind is "grnt", which @everyone knows.',
	fingerprint: '0123456789abcdef:1',
	...changes,
});
const report = (problems: ReportedProblem[] = []): CheckReport => ({
	change: { base: 'main', entries: [], rechecked: [], lists: [] },
	problems,
});

test('a pull request gets one comment, and a note on each line that it changed and that has a fault', async () => {
	const { api, asked, sent } = fakeGithub(pull);
	expect(
		await review(
			api,
			event,
			report([problem(), problem({ line: 9, fingerprint: '1123456789abcdef:1' })]),
		),
	).toBe('Wrote the comment on 12. Wrote 1 on its lines.');
	expect(asked[0]?.path).toContain('head=stranger%3Amend%2Ffrailty%20%26%20more');
	const [comment, notes] = sent();
	expect(comment).toMatchObject({ method: 'POST', path: '/issues/12/comments' });
	expect(notes).toEqual({
		method: 'POST',
		path: '/pulls/12/reviews',
		body: {
			commit_id: sha,
			event: 'COMMENT',
			comments: [
				{
					path: 'content/calls/a.mdx',
					line: 3,
					side: 'RIGHT',
					body: '<!-- finding 0123456789abcdef:1 -->\n\nkind is "grnt", which @&#8203;everyone knows.\n\nRule: unknown-value',
				},
			],
		},
	});
});

test('its own comment is updated, or left where it says the same; never somebody else’s', async () => {
	const comments = [
		{ id: 1, body: `${marker}\nmine`, user: { login: 'stranger' } },
		{ id: 2, body: `${marker}\nold`, user: { login: bot } },
	];
	const { api, sent } = fakeGithub({ ...pull, '/issues/12/comments': comments });
	await review(api, event, report());
	expect(sent().map(({ method, path }) => [method, path])).toEqual([
		['PATCH', '/issues/comments/2'],
	]);

	const same = [
		{
			id: 2,
			body: commentOf(report(), [{ filename: 'content/calls/a.mdx', status: 'modified' }]),
			user: { login: bot },
		},
	];
	const again = fakeGithub({ ...pull, '/issues/12/comments': same });
	await review(again.api, event, report());
	expect(again.sent()).toEqual([]);
});

test('a finding is noted once', async () => {
	const noted = [
		{ id: 3, body: '<!-- finding 0123456789abcdef:1 -->\n\nold words', user: { login: bot } },
	];
	const { api, sent } = fakeGithub({ ...pull, '/pulls/12/comments': noted });
	await review(api, event, report([problem()]));
	expect(sent().map(({ path }) => path)).toEqual(['/issues/12/comments']);
});

test('a flood of findings becomes no flood of notes', async () => {
	const many = Array.from({ length: 60 }, (_, n) =>
		problem({ fingerprint: `${String(n).padStart(16, '0')}:1` }),
	);
	const { api, sent } = fakeGithub(pull);
	await review(api, event, report(many));
	expect((sent()[1]?.body as { comments: unknown[] }).comments).toHaveLength(mostNotes);
});

test.each([
	[
		'whose commit is no longer the newest',
		{ ...pull, '/pulls': [{ number: 12, head: { sha: 'b'.repeat(40) } }] },
		event,
	],
	['that is closed', { ...pull, '/pulls': [] }, event],
	[
		'of a run that is none of a pull request',
		pull,
		{ workflow_run: { ...event.workflow_run, event: 'push' } },
	],
	[
		'of an event without a commit',
		pull,
		{ workflow_run: { ...event.workflow_run, head_sha: '../1' } },
	],
])('nothing is said on a pull request %s', async (_which, answers, told) => {
	const { api, sent } = fakeGithub(answers);
	expect(await review(api, told, report([problem()]))).toMatch(/nothing to say/);
	expect(sent()).toEqual([]);
});

test('lines that a patch shows are counted as the new file has them', () => {
	expect([...shownLines(patch)]).toEqual([1, 2, 3, 4, 21]);
	expect(shownLines(undefined).size).toBe(0);
	expect([...shownLines('@@ -0,0 +1 @@\n+one\n\\ No newline at end of file')]).toEqual([1]);
});

test('a comment says what is missing, and where its own words may be bent', () => {
	const nothing = commentOf({ change: undefined, problems: undefined }, []);
	expect(nothing).toMatch(/^<!-- content-changes -->\n/);
	expect(nothing).toContain('left nothing that can be read');
	expect(nothing).toContain('no findings that can be read');
	expect(commentOf(report(), [{ filename: 'scripts/diff.ts', status: 'modified' }])).toContain(
		'Not only content',
	);
	expect(
		commentOf(report(), [{ filename: 'content/calls/a.mdx', status: 'modified' }]),
	).not.toContain('Not only content');
});
