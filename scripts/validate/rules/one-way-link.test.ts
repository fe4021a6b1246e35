import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const calls = 'calls/frailty.mdx';
const collaborations = 'collaborations/frailty-at-home.mdx';
const outcome = { words: 'It was done.', collaborations: ['frailty-at-home'] };
const over = { opens: '2025-10-01', closes: '2025-11-01' };

test('a call and a collaboration that name each other pass', () => {
	const both = {
		[calls]: textOf('calls', { ...over, outcome }),
		[collaborations]: textOf('collaborations', { call: 'frailty' }),
	};
	expect(judge(both)).toEqual([]);
});

test('a call whose collaboration does not name it is found', () => {
	const text = textOf('calls', { ...over, outcome });
	const found = judge({ [calls]: text });
	expect(places(found)).toEqual([['one-way-link', ...placeOf(text, 'frailty-at-home')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "outcome.collaborations[0] is "frailty-at-home", but that collaboration names no call.",
		    "Write call: frailty in content/collaborations/frailty-at-home.mdx.",
		  ],
		]
	`);
});

test('a collaboration whose call does not name it is found', () => {
	const text = textOf('collaborations', { call: 'frailty' });
	const found = judge({ [collaborations]: text });
	expect(places(found)).toEqual([['one-way-link', placeOf(text, 'call: frailty')[0], 7]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "call is "frailty", but the outcome of that call does not name this collaboration.",
		    "Add frailty-at-home to outcome.collaborations in content/calls/frailty.mdx.",
		  ],
		]
	`);
});

test('a collaboration that names another call than the one that names it is told in both files', () => {
	const call = textOf('calls', { ...over, title: 'Falls', outcome });
	const collaboration = textOf('collaborations', { call: 'frailty' });
	const found = judge({ 'calls/falls.mdx': call, [collaborations]: collaboration });
	expect(found.map(({ file }) => file)).toEqual([
		'content/calls/falls.mdx',
		'content/collaborations/frailty-at-home.mdx',
	]);
	expect(places(found)).toEqual([
		['one-way-link', ...placeOf(call, 'frailty-at-home')],
		['one-way-link', placeOf(collaboration, 'call: frailty')[0], 7],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "outcome.collaborations[0] is "frailty-at-home", but that collaboration names another call, "frailty".",
		    "Write call: falls in content/collaborations/frailty-at-home.mdx, or take it out here.",
		  ],
		  [
		    "call is "frailty", but the outcome of another call, "falls", names this collaboration.",
		    "Write call: falls, or move frailty-at-home to outcome.collaborations in content/calls/frailty.mdx.",
		  ],
		]
	`);
});

const rulesOf = (files: Record<string, string>) =>
	judge(files).map(({ file, rule }) => [file.replace('content/', ''), rule]);

test('a name that leads nowhere is told once, and not by the other end too', () => {
	const nowhere = { ...outcome, collaborations: ['fraility-at-home'] };
	expect(
		rulesOf({
			[calls]: textOf('calls', { ...over, outcome: nowhere }),
			[collaborations]: textOf('collaborations', { call: 'frailty' }),
		}),
	).toEqual([[calls, 'broken-reference']]);
	expect(
		rulesOf({
			[calls]: textOf('calls', { ...over, outcome }),
			[collaborations]: textOf('collaborations', { call: 'fraility' }),
		}),
	).toEqual([[collaborations, 'broken-reference']]);
});

test('a signpost that a priority names, and that does not name it, is found', () => {
	const lists = {
		'priorities/other.mdx': textOf('priorities', {
			title: 'Other',
			order: 5,
			signposts: ['agency'],
		}),
	};
	const named = (priorities: string[]) => ({
		...lists,
		'signposts/agency.mdx': textOf('signposts', { priorities }),
	});
	expect(rulesOf(lists)).toEqual([['priorities/other.mdx', 'one-way-link']]);
	expect(rulesOf(named(['other']))).toEqual([]);
});
