import { expect, test } from 'vitest';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';
import { type SampleFields, textOf, outcomeFields } from '../../../tests/helpers/entries.ts';

const file = 'calls/frailty.mdx';
const judgeCall = (changes: SampleFields) => judge({ [file]: textOf('calls', changes) });

test('a misspelt field that is needed is said once, at the key', () => {
	const text = textOf('calls').replace('closes:', 'close:');
	const found = judge({ [file]: text });
	expect(places(found)).toEqual([['unknown-field', ...placeOf(text, 'close:')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "A call has no field "close".",
		    "Did you mean "closes"? A call needs it, and it is missing here.",
		  ],
		]
	`);
});

test('each unknown field is a finding of its own, in groups and lists too', () => {
	const found = judgeCall({ opns: '2026', issuers: [{ name: 'A', netwrk: 'wessex', url: 'x' }] });
	expect(found.map(({ field, rule }) => [field, rule])).toEqual([
		['issuers[0].netwrk', 'unknown-field'],
		['issuers[0].url', 'unknown-field'],
		['opns', 'unknown-field'],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "issuers[0] has no field "netwrk".",
		    "Did you mean "network"?",
		  ],
		  [
		    "issuers[0] has no field "url".",
		    "It can have name, network, system.",
		  ],
		  [
		    "A call has no field "opns".",
		    "Did you mean "opens"? That is here already.",
		  ],
		]
	`);
});

test('a field that is missing is reported where it will be typed', () => {
	const text = textOf('calls', { sought: undefined, issuers: [{}] });
	const found = judge({ [file]: text });
	expect(places(found)).toEqual([
		['missing-field', ...placeOf(text, '{}')],
		['missing-field', text.split('\n').length - 1, 1],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "issuers[0].name is missing.",
		    "issuers[0] needs it. The name of the body.",
		  ],
		  [
		    "sought is missing.",
		    "A call needs it. What is sought from those who answer.",
		  ],
		]
	`);
});

test('an unknown value is answered with the nearest, and a short list in full', () => {
	const text = textOf('calls', { kind: 'grnt', networkRole: 'boss' });
	const found = judge({ [file]: text });
	expect(places(found)).toEqual([
		['unknown-value', ...placeOf(text, 'grnt')],
		['unknown-value', ...placeOf(text, 'boss')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "kind is "grnt", which is not one of the values it can have.",
		    "Did you mean "grant"? The values are listed at /contribute/fields/#calls.",
		  ],
		  [
		    "networkRole is "boss", which is not one of the values it can have.",
		    "It can be lead, co-runner, named-partner, support, not-documented.",
		  ],
		]
	`);
});

test('a longer list stands in full where nothing is near', () => {
	const [found] = judge({ [file]: textOf('calls', { applicants: ['SME'] }) });
	expect(found?.hint).toMatch(/^It can be company, small-company, .*, network\.$/);
});

test('a day that does not exist is refused, and its month’s length is given', () => {
	const text = textOf('calls', { closes: '2026-02-31' });
	const found = judge({ [file]: text });
	expect(places(found)).toEqual([['invalid-value', ...placeOf(text, '2026-02-31')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "closes is 2026-02-31, which is not a closing date.",
		    "Write YYYY-MM-DD, or YYYY-MM-DD HH:MM in London time, or rolling, or unknown. February 2026 has 28 days.",
		  ],
		]
	`);
});

test('the schema’s own sentences are kept', () => {
	expect(words(judgeCall({ opens: '2026-03-01' }))).toMatchInlineSnapshot(`
		[
		  [
		    "closes is 2026-02-27, which is before 2026-03-01, when the call opens.",
		    "Compare both dates with the source, and correct the one that is wrong.",
		  ],
		]
	`);
	expect(words(judgeCall({ closes: '2026-03-01 00:00' }))).toMatchInlineSnapshot(`
		[
		  [
		    "The call closes at 00:00, which could be either end of the day.",
		    "Write 23:59 of the day before.",
		  ],
		]
	`);
	expect(words(judgeCall({ closedBy: '2026-03' }))).toMatchInlineSnapshot(`
		[
		  [
		    "closedBy is 2026-03, which is not needed.",
		    "The closing date is known.",
		  ],
		]
	`);
	expect(words(judgeCall({ summary: 'long '.repeat(60) }))).toMatchInlineSnapshot(`
		[
		  [
		    "summary is too long.",
		    "Use at most 200 characters. It has 300.",
		  ],
		]
	`);
	expect(words(judgeCall({ sources: [] }))).toMatchInlineSnapshot(`
		[
		  [
		    "sources is empty.",
		    "Name at least one source.",
		  ],
		]
	`);
	expect(words(judgeCall({ criteria: [{ name: 'A', weight: 60 }] }))).toMatchInlineSnapshot(`
		[
		  [
		    "criteria has weights that add up to 60, not 100.",
		    "Give each weight in per cent of the whole, or leave all of them out.",
		  ],
		]
	`);
	expect(words(judgeCall({ support: { kinds: ['grant'], pot: 5 } }))).toMatchInlineSnapshot(`
		[
		  [
		    "support.currency is missing: an amount needs its currency.",
		    "Write it, or take out what asks for it.",
		  ],
		]
	`);
});

test('zod’s sentences are never shown', () => {
	const found = judgeCall({
		title: 2018,
		sought: ['a', 'b'],
		support: 'money',
		priorities: 'mental-health',
		criteria: [{ name: 'A', weight: 'half' }],
		place: null,
		kind: null,
		sources: [{ title: 'A', publisher: 'B', url: 'http://a.org', copy: 'yes' }],
	});
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "sources[0].url is "http://a.org", which is not a full https address.",
		    "Write the whole address, as https://a.org.",
		  ],
		  [
		    "sources[0].copy is "yes", where true or false is expected.",
		    "Write true or false, without quotes.",
		  ],
		  [
		    "title is 2018, where text is expected.",
		    "Put it in quotes: "2018".",
		  ],
		  [
		    "kind is empty.",
		    "A call needs it. What kind of call it is.",
		  ],
		  [
		    "priorities is "mental-health", where a list is expected.",
		    "Write each item on a line of its own, after two spaces, a hyphen and a space.",
		  ],
		  [
		    "sought is a list, where text is expected.",
		    undefined,
		  ],
		  [
		    "support is "money", where a group of fields is expected.",
		    "Write its fields below it, each on a line of its own, two spaces further in: kinds.",
		  ],
		  [
		    "criteria[0].weight is "half", where a number is expected.",
		    "Write figures only, without quotes, commas or a unit.",
		  ],
		  [
		    "place is empty.",
		    "Write it, or leave the line out.",
		  ],
		]
	`);
});

test('sizes and forms are put in words', () => {
	const changes = { tile: { column: 9, row: -1 }, strengths: [], renamed: 'no' };
	const found = judge({ 'networks/wessex.mdx': textOf('networks', changes) });
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "renamed is "no", where true or false is expected.",
		    "Write true or false, without quotes.",
		  ],
		  [
		    "tile.column is 9, which is too big.",
		    "It can be 3 or less.",
		  ],
		  [
		    "tile.row is -1, which is too small.",
		    "It can be 0 or more.",
		  ],
		  [
		    "strengths is empty.",
		    "Name at least one.",
		  ],
		]
	`);
	const system = judge({ 'systems/dorset.mdx': textOf('systems', { odsCode: 'qvv' }) });
	expect(words(system)).toMatchInlineSnapshot(`
		[
		  [
		    "odsCode is "qvv", which is not an ODS code.",
		    "Write three to five capitals and digits, such as QVV.",
		  ],
		]
	`);
});

test('a figure that may be words or a number is refused where it is neither', () => {
	const outcomes = [outcomeFields({ value: true })];
	const found = judge({
		'collaborations/frailty-at-home.mdx': textOf('collaborations', { outcomes }),
	});
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "outcomes[0].value is true, where a number or text is expected.",
		    undefined,
		  ],
		]
	`);
});

test('a field named __proto__ is as unknown as any other', () => {
	const text = textOf('calls').replace('kind:', '__proto__:\n  a: 1\nconstructor: x\nkind:');
	expect(judge({ [file]: text }).map(({ field }) => field)).toEqual(['__proto__', 'constructor']);
});

test.each([
	'http://www.example.org/a',
	'https:/www.example.org/a',
	'https:///www.example.org/a',
	'https://www.example.org/a b',
	'https://www.example.org/a (accessed 21 November)',
	'file:///etc/hosts',
	'ftp://www.example.org/a',
	'https://localhost/',
])('an address that is none is said once: %s', (url) => {
	const found = judgeCall({ apply: { url } });
	expect(found.map(({ rule, field }) => [rule, field])).toEqual([['invalid-value', 'apply.url']]);
});

test('a fault of one date, amount or weight is said of that one alone', () => {
	const criteria = [{ name: 'A', weight: 120 }, { name: 'B' }];
	const support = { kinds: ['grant'], minimum: 5, maximum: -5, currency: 'GBP' };
	expect(judgeCall({ criteria }).map(({ field }) => field)).toEqual(['criteria[0].weight']);
	expect(judgeCall({ support }).map(({ field }) => field)).toEqual(['support.maximum']);
	const opens = judgeCall({ opens: '2027-Q2' });
	expect(opens.map(({ field }) => field)).toEqual(['opens']);
});

test('no money stands alone among the kinds of support', () => {
	for (const kinds of [['none'], ['not-stated'], ['grant', 'in-kind']])
		expect(judgeCall({ support: { kinds } })).toEqual([]);
	const found = judgeCall({ support: { kinds: ['grant', 'none'] } });
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "support.kinds[1] is "none", which does not go with other kinds.",
		    "Write it alone, or leave it out.",
		  ],
		]
	`);
});

test('an entry in the folder of another collection is one fault', () => {
	const text = textOf('calls');
	const found = judge({ 'signposts/lost.mdx': text });
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "This looks like one of calls: "issuers", "networkRole" and 4 more are no fields of a signpost.",
		    "Move the file to the folder calls.",
		  ],
		]
	`);
	expect(places(found)).toEqual([['unknown-field', ...placeOf(text, 'issuers:')]]);
});

test('of very many fields that are wrong the first are named', () => {
	const fields = Array.from({ length: 10_000 }, (_, index) => `strange${index}: x\n`).join('');
	const started = performance.now();
	const found = judge({ [file]: textOf('calls').replace('---\n', `---\n${fields}`) });
	expect(found).toHaveLength(51);
	expect(found.at(-1)?.message).toBe(
		'From here on, more fields are wrong than the 50 that are named.',
	);
	expect(performance.now() - started).toBeLessThan(10_000);
});

const hintsOf = (changes: SampleFields) => judgeCall(changes).map(({ hint }) => hint);

test('what belongs into a group is named, and what to type where one is missing', () => {
	expect(hintsOf({ checked: 'yesterday' })).toEqual([
		'Write its fields below it, each on a line of its own, two spaces further in: on, how.',
	]);
	expect(hintsOf({ support: [{ kinds: ['grant'] }] })).toEqual([
		'Take away the hyphens before its fields: it is one group.',
	]);
	expect(hintsOf({ support: undefined })).toEqual([
		'A call needs it. What the successful get. Begin with support:, and below it kinds:.',
	]);
	expect(hintsOf({ checked: null })[0]).toMatch(
		/Begin with checked:, and below it on: and how:\.$/,
	);
});

test('a list that may be empty is answered with an empty one, another is not', () => {
	const found = judge({
		'collaborations/frailty-at-home.mdx': textOf('collaborations', { nhs: undefined }),
	});
	expect(found.map(({ hint }) => hint)).toEqual([
		expect.stringMatching(/It is a list; write nhs: \[\] if there was none\.$/),
	]);
	expect(hintsOf({ priorities: undefined })[0]).not.toMatch(/\[\]/);
});

test.each([
	['www.dorset.nhs.uk/falls-report', 'https://www.dorset.nhs.uk/falls-report'],
	['http://www.dorset.nhs.uk/', 'https://www.dorset.nhs.uk/'],
	['https:/www.dorset.nhs.uk/', 'https://www.dorset.nhs.uk/'],
	['https://www.example.org.', 'https://www.england.nhs.uk/'],
	['ftp://www.example.org/a', 'https://www.england.nhs.uk/'],
	['the report of 2024', 'https://www.england.nhs.uk/'],
])('an address without its beginning gets one: %s', (url, whole) => {
	expect(hintsOf({ apply: { url } })).toEqual([`Write the whole address, as ${whole}.`]);
});

test.each([
	['11/13/2026', '11/13/2026 is 13 November: write 2026-11-13.'],
	['13/11/2026 17:00', '13/11/2026 17:00 is 13 November: write 2026-11-13 17:00.'],
	['31/02/2027', 'There is no 31 February. Write YYYY'],
	['29/02/2027', 'There is no 29 February in 2027. Write YYYY'],
	['13.14.2026', 'Neither 13 nor 14 is a month. Write YYYY'],
	['03/04/2026', 'Say which is the month: 2026-04-03 or 2026-03-04.'],
	['13/11/26', 'Write the year with all four digits. Write YYYY'],
	['TBC', 'Where no source gives it, write unknown. Write YYYY'],
	['ongoing', 'Where it has no deadline, write rolling. Write YYYY'],
])('a closing date in another form is answered with what it says: %s', (closes, hint) => {
	const [found] = judgeCall({ closes }).filter(({ field }) => field === 'closes');
	expect(found?.hint?.slice(0, hint.length)).toBe(hint);
});

test.each(['present', 'ongoing', 'now', 'to date'])('what still runs has no end: %s', (ended) => {
	const found = judge({ 'programmes/programme.mdx': textOf('programmes', { ended }) });
	const [hint] = found.filter(({ field }) => field === 'ended').map((it) => it.hint);
	expect(hint).toMatch(/^Leave it out while it runs\. Write YYYY/);
	expect(hintsOf({ opens: 'TBC' })[0]).toMatch(/^Where no source gives it, leave the line out\./);
});

test('codes say what they are made of', () => {
	const areas = [{ id: 'Dorset West', name: 'A', network: 'wessex', confidence: 'high' }];
	const hints = judge({ 'systems/dorset.mdx': textOf('systems', { gssCode: 'E5', areas }) })
		.filter(({ rule }) => rule === 'invalid-value')
		.map(({ hint }) => hint);
	expect(hints).toEqual([
		'Write E54 and six digits, such as E54000041.',
		'Use lower-case letters, digits and hyphens.',
	]);
});
