import { expect, test } from 'vitest';
import { type SampleFields, textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const today = '2026-01-20';
const judgeCall = (fields: SampleFields) =>
	judge({ 'calls/frailty.mdx': textOf('calls', fields) }, today);

test('dates from 1948 to ten years from today pass, as precisely as they are known', () => {
	for (const closes of ['2036-01-20', '2036-01-20 12:00', '2036-01', '2036', 'rolling', 'unknown'])
		expect(judgeCall({ closes, opens: undefined })).toEqual([]);
	for (const opens of ['1948-07-05', '1948', 1948])
		expect(judgeCall({ opens, keyDates: [{ on: '2030-05', label: 'The end.' }] })).toEqual([]);
});

test.each(['2036-01-21', '2062-02-27 12:00', '2036-02', '2037'])(
	'a call that closes %s is found at its day',
	(closes) => {
		const [line, column] = placeOf(textOf('calls', { closes }), closes);
		// A year alone is put in quotes, which belong to the value.
		const length = closes.length + (closes.length === 4 ? 2 : 0);
		const at = { line, column: column - (closes.length === 4 ? 1 : 0), length };
		expect(judgeCall({ closes })).toMatchObject([
			{ rule: 'too-far-ahead', field: 'closes', ...at },
		]);
	},
);

test('a date before the NHS is found, in a list and in a group too', () => {
	const keyDates = [{ on: '1026-03-01', label: 'A briefing.' }];
	const [line, column] = placeOf(textOf('calls', { keyDates }), '1026-03-01');
	expect(judgeCall({ keyDates })).toMatchObject([
		{ rule: 'too-far-ahead', field: 'keyDates[0].on', line, column, length: 10 },
	]);
	const checked = { on: '0206-01-10', how: 'live-page' };
	expect(judgeCall({ checked })).toMatchObject([{ rule: 'too-far-ahead', field: 'checked.on' }]);
	expect(judgeCall({ opens: 1926 })).toMatchObject([{ rule: 'too-far-ahead', field: 'opens' }]);
});

test('a day that may not be in the future at all is found once', () => {
	const checked = { on: '2062-01-10', how: 'live-page' };
	expect(judgeCall({ checked })).toMatchObject([{ rule: 'checked-in-future' }]);
});

test('it says what is wrong with the date, and what to do', () => {
	const found = judgeCall({ opens: '1926-01-05', closes: '2062-02-27' });
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "opens is 1926-01-05, which is before the NHS began, in 1948.",
		    "Compare the year with the source, and correct it.",
		  ],
		  [
		    "closes is 2062-02-27, more than ten years ahead: today is 2026-01-20.",
		    "Compare the year with the source, and correct it.",
		  ],
		]
	`);
});

test('what follows from a slip of that size is not said beside it', () => {
	const found = (collection: 'calls' | 'collaborations' | 'systems', fields: SampleFields) =>
		judge({ [`${collection}/other.mdx`]: textOf(collection, { title: 'Other', ...fields }) }, today)
			.filter(({ file }) => file.endsWith('other.mdx'))
			.map(({ rule, field }) => [rule, field]);
	const source = { title: 'A', publisher: 'B', url: 'https://www.example.org/other' };
	expect(found('calls', { sources: [{ ...source, published: '2203-12-19' }] })).toEqual([
		['too-far-ahead', 'sources[0].published'],
	]);
	const ended = { started: '2024', ended: '2090' };
	expect(found('collaborations', ended)).toEqual([['too-far-ahead', 'ended']]);
	const keyDates = [{ on: '2026-02-27', label: 'Applications close' }];
	expect(found('calls', { closes: '2205-02-27', keyDates })).toEqual([['too-far-ahead', 'closes']]);
	// The schema has named both.
	expect(found('calls', { opens: '2062-01-01', closes: '2026-02-27' })).toEqual([
		['invalid-value', 'closes'],
	]);
});
