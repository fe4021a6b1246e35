import { expect, test } from 'vitest';
import { type SampleFields, textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places } from '../../../tests/helpers/judge.ts';

const judgeCall = (fields: SampleFields) => judge({ 'calls/frailty.mdx': textOf('calls', fields) });
const found = (fields: SampleFields) => judgeCall(fields).map(({ rule, field }) => [rule, field]);

test('lists in which each thing stands once pass', () => {
	const keyDates = [
		{ on: '2026-01-12', label: 'Briefing' },
		{ on: '2026-01-13', label: 'Briefing' },
	];
	expect(judgeCall({ keyDates, aliases: ['falls', 'falls fund'] })).toEqual([]);
});

test('words, values and groups that are given twice are found, at the second', () => {
	const fields = { aliases: ['falls fund', 'other', 'Falls  Fund!'] };
	const text = textOf('calls', fields);
	expect(places(judgeCall(fields))).toEqual([['item-twice', ...placeOf(text, 'Falls  Fund!')]]);
	expect(found({ applicants: ['company', 'charity', 'company'] })).toEqual([
		['item-twice', 'applicants[2]'],
	]);
	const day = { on: '2026-01-12', label: 'Briefing' };
	expect(found({ keyDates: [day, day] })).toEqual([['item-twice', 'keyDates[1]']]);
});

test('what other rules find they find alone', () => {
	expect(found({ networks: ['wessex', 'wessex'] })).toEqual([['broken-reference', 'networks[1]']]);
});
