import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const call = (fields: Record<string, unknown>) =>
	judge({ 'calls/frailty.mdx': textOf('calls', fields) });
const old = { opens: '2011-01-01', closes: '2011-02-01' };

test('a call without the networks may be older than they are', () => {
	expect(call(old)).toEqual([]);
});

test('one that they led may not', () => {
	const [line, column] = placeOf(textOf('calls', old), '2011-01-01');
	expect(call({ ...old, networkRole: 'lead' })).toMatchObject([
		{ rule: 'before-its-time', line, column, field: 'opens' },
	]);
});

test('a collaboration may have begun before the networks that joined it', () => {
	const together = (part: string) =>
		judge({
			'collaborations/frailty-at-home.mdx': textOf('collaborations', {
				started: '2012',
				networks: [{ network: 'wessex', part }],
			}),
		});
	expect(together('area')).toEqual([]);
	expect(together('lead')).toMatchObject([{ rule: 'before-its-time', field: 'started' }]);
});

test('a board and a new name have their day, and a check follows what it saw', () => {
	const system = textOf('systems', { from: '2012-07-01' });
	expect(judge({ 'systems/dorset.mdx': system })).toMatchObject([{ field: 'from' }]);
	const network = textOf('networks', { since: '2013' });
	expect(judge({ 'networks/wessex.mdx': network })).toMatchObject([{ field: 'since' }]);
	const checked = { on: '2016-01-10', how: 'live-page' };
	expect(call({ checked })).toMatchObject([{ rule: 'before-its-time', field: 'checked.on' }]);
});
