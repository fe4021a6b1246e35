import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const today = '2026-01-20';
const textWith = (fields: object) =>
	textOf('calls', { opens: '2025-10-01', closes: 'rolling', ...fields });
const judgeCall = (fields: object) => judge({ 'calls/frailty.mdx': textWith(fields) }, today);
const keyDates = (...labels: string[]) => ({
	keyDates: labels.map((label) => ({ on: '2026-03-31', label })),
});

test('a rolling call passes, and so does one that is over', () => {
	expect(judgeCall({})).toEqual([]);
	expect(judgeCall({ closedBy: '2026-01-20' })).toEqual([]);
	expect(judgeCall({ closedBy: '2026' })).toEqual([]);
});

test('a day to come by which a rolling call is over is found: it is a deadline', () => {
	const found = judgeCall({ closedBy: '2026-03-31' });
	const text = textWith({ closedBy: '2026-03-31' });
	expect(places(found)).toEqual([['rolling-deadline', ...placeOf(text, '2026-03-31')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "closedBy is 2026-03-31, which is still to come: a rolling call has no deadline.",
		    "If applications end then, write closes: 2026-03-31 and no closedBy. If not, leave closedBy out.",
		  ],
		]
	`);
});

test('cut-offs of rounds, and deadlines of what goes with a call, pass', () => {
	const labels = [
		'Cut-off of round 2',
		'Closing date of the spring cohort',
		'Deadline for questions',
		'Registration for the briefing closes',
		'Contracts start',
	];
	expect(judgeCall(keyDates(...labels))).toEqual([]);
	const dated = { closes: '2026-03-31', ...keyDates('Deadline') };
	expect(judgeCall(dated)).toEqual([]);
});

test.each([
	'Deadline',
	'Closing date',
	'Applications close at noon',
	'Last day for proposals',
	'Proposals due',
])('a key date “%s” of a rolling call is found', (label) => {
	const text = textWith(keyDates('Contracts start', label));
	const found = judgeCall(keyDates('Contracts start', label));
	expect(places(found)).toEqual([['rolling-deadline', ...placeOf(text, label)]]);
});

test('it is told what to write instead', () => {
	expect(words(judgeCall(keyDates('Deadline')))).toMatchInlineSnapshot(`
		[
		  [
		    "keyDates[0].label is "Deadline", but a rolling call has no deadline.",
		    "If applications end then, write that day in closes. If only a round of them ends, say so: Cut-off of round 2.",
		  ],
		]
	`);
});
