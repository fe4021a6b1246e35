import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const source = (published: string, n = 1) => ({
	title: 'A page',
	publisher: 'A body',
	url: `https://www.example.org/${n}`,
	published,
});
const checked = { on: '2026-01-10', how: 'live-page' };
const found = (fields: object) =>
	judge({ 'calls/frailty.mdx': textOf('calls', { checked, ...fields }) });

test('a source of the day of the check passes, and one of its month or year', () => {
	for (const published of ['2026-01-10', '2026-01', '2026', '2019-05'])
		expect(found({ sources: [source(published)] })).toEqual([]);
});

test('one source that is later is found at its date', () => {
	const sources = [source('2025-01-11'), source('2026-01-12', 2)];
	const [line, column] = placeOf(textOf('calls', { checked, sources }), '2026-01-12');
	expect(found({ sources })).toMatchObject([{ rule: 'source-after-check', line, column }]);
	expect(found({ sources: [source('2027-01')] })).toHaveLength(1);
});

test('of several it is the check that is found, once', () => {
	const sources = [source('2026-01-12'), source('2026-01-13', 2)];
	expect(found({ sources })).toMatchObject([{ rule: 'before-its-time', field: 'checked.on' }]);
});
