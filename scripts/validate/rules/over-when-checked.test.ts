import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const checked = { on: '2026-01-10', how: 'archived-copy' };
const call = (fields: object) =>
	textOf('calls', { opens: '2025-09-01', closes: 'unknown', checked, ...fields });
const found = (fields: object) => judge({ 'calls/frailty.mdx': call(fields) });

test.each([
	{ closedBy: '2025-12-31' },
	{ closedBy: '2026-01' },
	{ closedBy: '2025' },
	// Put right later, from a newer source, without a new check of the whole entry.
	{ closedBy: '2026-01-15' },
	{ over: true },
	{},
])('%o passes', (fields) => {
	expect(found(fields)).toEqual([]);
});

test.each(['unknown', 'rolling'])('the day of the check is found where closes is %s', (closes) => {
	const text = call({ closes, closedBy: checked.on });
	const [line] = placeOf(text, 'closedBy');
	expect(places(found({ closes, closedBy: checked.on }))).toEqual([
		['over-when-checked', line, 'closedBy: '.length + 1],
	]);
});

test('it is told what to write instead', () => {
	expect(words(found({ closedBy: checked.on }))).toMatchInlineSnapshot(`
		[
		  [
		    "closedBy is 2026-01-10, the day of the check: somebody looked then, and the call may have been over for long.",
		    "If a source says by when it was over, write that date. If one shows no more than that it is over, write over: true in its place. If none does, leave both out.",
		  ],
		]
	`);
});
