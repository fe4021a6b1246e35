import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const agency = (fields: object = {}) => ({
	'signposts/agency.mdx': textOf('signposts', {
		title: 'Frailty Connect',
		status: 'closed',
		statusNote: 'It closed in 2025.',
		...fields,
	}),
});
const call = (fields: object) =>
	textOf('calls', { opens: '2025-09-01', closes: 'unknown', ...fields });
const found = (fields: object, signpost: object = {}) =>
	judge({ ...agency(signpost), 'calls/frailty.mdx': call(fields) }, '2026-01-20');

test.each([
	[{ closes: '2025-10-31' }],
	[{ closedBy: '2025-12' }],
	[{ over: true }],
	[{ outcome: { on: '2025-12-01', words: 'Two were chosen.' } }],
	[{ withdrawn: { on: '2025-12-01', reason: 'No money.' } }],
])('a call that is over passes: %o', (fields) => {
	expect(found({ signpost: 'agency', ...fields })).toEqual([]);
});

test('a call whose signpost is there still passes, and one that is about something else', () => {
	expect(found({ signpost: 'agency' }, { status: 'active' })).toEqual([]);
	expect(found({})).toEqual([]);
});

test.each([
	[{ closes: 'unknown' }],
	[{ closes: 'rolling' }],
	[{ closes: '2026-03-31' }],
	// Probably over is not known to be over
	[{ opens: '2019-01', checked: { on: '2026-01-10', how: 'archived-copy' } }],
])('a call that is not known to be over is found: %o', (fields) => {
	const text = call({ signpost: 'agency', ...fields });
	const [line] = placeOf(text, 'signpost: ');
	expect(found({ signpost: 'agency', ...fields })).toMatchObject([
		{ rule: 'signpost-disagrees', file: 'content/calls/frailty.mdx', line },
	]);
});

test('a call with the title of the signpost, or its file name, is found though it names none', () => {
	expect(found({ title: 'Frailty Connect: rolling submission' })).toMatchObject([
		{ rule: 'signpost-disagrees', field: 'title' },
	]);
	const named = judge({ ...agency(), 'calls/agency.mdx': call({ title: 'Entry by portal' }) });
	expect(named).toMatchObject([{ rule: 'signpost-disagrees', file: 'content/calls/agency.mdx' }]);
});

test('it is told which page says so, and what to do', () => {
	expect(words(found({ signpost: 'agency' }))).toMatchInlineSnapshot(`
		[
		  [
		    "signpost is "agency", but content/signposts/agency.mdx says that it has closed, and nothing here says so.",
		    "If the call is over, give closedBy, or over: true. If it is not, correct the status of the signpost.",
		  ],
		]
	`);
});
