import { expect, test } from 'vitest';
import { londonInstant } from '#lib/time/london-time.ts';
import {
	cleanTree,
	outcomeFields,
	type SampleFields,
	textOf,
} from '../validate/examples/sample.ts';
import { memoryTree } from '#files/tree.ts';
import { contentChange, headline } from './change.ts';
import { compareSides } from './content-change.ts';
import { readSide } from './sides.ts';

const today = '2026-01-20';
const sideOf = (files: Record<string, string | undefined>) => {
	const all = Object.entries({ ...cleanTree(), ...files }).filter(
		(it): it is [string, string] => it[1] !== undefined,
	);
	return readSide(memoryTree(Object.fromEntries(all)), { today, folder: 'content' });
};

/** What is told of the sample directory when these files of it change. */
function changeOf(
	before: Record<string, string | undefined>,
	after: Record<string, string | undefined>,
) {
	const sides = { before: sideOf(before), after: sideOf(after) };
	const change = compareSides(sides, 'main', londonInstant(today, '12:00'));
	expect(contentChange.parse(change)).toEqual(change);
	return change;
}
const call = (changes: SampleFields, body = '') => ({
	'calls/frailty.mdx': textOf('calls', { networks: ['wessex'], ...changes }, body),
});
const callChange = (
	before: SampleFields,
	after: SampleFields,
	bodies: [string, string] = ['', ''],
) => {
	const [entry] = changeOf(call(before, bodies[0]), call(after, bodies[1])).entries;
	if (!entry) throw new Error('Nothing was told.');
	return entry;
};
const lineOf = ({ lines }: ReturnType<typeof callChange>, label: string) =>
	lines.find((line) => line.label === label);

test('a deadline that moves is told with its dates, and with the feeds and calendars that say so', () => {
	const entry = callChange({ closes: '2026-04-30 17:00' }, { closes: '2026-05-14 17:00' });
	expect(entry.lines).toEqual([
		{ label: 'Deadline', before: '30 April 2026, 5pm', after: '14 May 2026, 5pm' },
	]);
	expect(entry.follows).toEqual([
		'5 feeds (of changes) and 6 calendars (one of them its own) will say so: “deadline moved”. In calendars: 1 date moved or cancelled.',
		'Namely: all calls, Wessex, Mental health, calls that are now “open” and Wessex with Mental health.',
	]);
	expect(entry.warnings).toEqual([
		'The facts changed, and nobody says that they looked: no source is new, and the check is still that of 10 January 2026.',
	]);
});

test('nothing is told where nothing changed', () => {
	const change = changeOf({}, {});
	expect(change).toEqual({ base: 'main', entries: [], rechecked: [], lists: [] });
	expect(headline(change)).toBe('No content changed.');
});

test('a deadline that comes earlier is worth a look, more so while it is open', () => {
	const [look] = callChange({ closes: '2026-02-27' }, { closes: '2026-02-20' }).warnings;
	expect(look).toBe(
		'It closes earlier than before: 20 February 2026, not 27 February 2026. Somebody may be writing an application.',
	);
	expect(callChange({ closes: '2026-02-27' }, { closes: '2026-02-27 12:00' }).warnings[0]).toMatch(
		/^It closes earlier/,
	);
	expect(callChange({ closes: '2026-02' }, { closes: '2026-02-20' }).warnings[0]).not.toMatch(
		/earlier/,
	);
	expect(callChange({ closes: '2026-02-27' }, { closes: 'unknown' }).warnings[0]).toBe(
		'Its deadline was known, and no longer is.',
	);
});

test('the state of a call is told before and after', () => {
	const entry = callChange({}, { closes: '2026-01-12' });
	expect(lineOf(entry, 'Stands today')).toEqual({
		label: 'Stands today',
		before: 'Open',
		after: 'Closed',
	});
});

test('an outcome that is taken back, and one that is published', () => {
	const outcome = { on: '2026-01-15', words: 'Three won.' };
	expect(callChange({ outcome }, {}).warnings[0]).toBe('Its outcome is taken back.');
	expect(callChange({ outcome }, {}).follows).toContain('It leaves the feeds of decisions.');
	expect(callChange({}, { outcome }).follows[0]).toMatch(
		/^10 feeds \(of changes and of decisions\) and 6 calendars/,
	);
});

test('values are told in the words of readers', () => {
	const entry = callChange(
		{ applicants: ['company'], support: { kinds: ['not-stated'] } },
		{
			applicants: ['company', 'charity'],
			support: { kinds: ['grant'], maximum: 50000, currency: 'GBP' },
		},
	);
	expect(lineOf(entry, 'Who can apply')).toEqual({ label: 'Who can apply', gained: ['Charities'] });
	expect(lineOf(entry, 'On offer')).toEqual({
		label: 'On offer',
		gained: ['Grant'],
		lost: ['Not stated'],
	});
	expect(lineOf(entry, 'Largest amount')).toEqual({
		label: 'Largest amount',
		before: 'not given',
		after: '£50,000',
	});
	expect(lineOf(entry, 'Currency')).toBeUndefined();
});

test('followers who lose a call are named, whatever a network is called today', () => {
	expect(callChange({}, { networks: [] }).follows).toContain(
		'It leaves the feeds and calendars of Wessex and Wessex with Mental health.',
	);
});

test('prose that is mended is shown where it differs, and is no news to anyone', () => {
	const entry = callChange({}, {}, [
		'It is for all who care for frail people at home in Wessex.',
		'It is for all who care for very frail people at home in Wessex.',
	]);
	expect(entry.lines).toEqual([
		{
			label: 'Body',
			before: '… all who care for frail people at home …',
			after: '… all who care for very frail people at home …',
			note: '13 words before, 14 now',
		},
	]);
	expect(entry.warnings).toEqual([]);
});

test('a number in prose is a fact', () => {
	const said = (sum: string) => `The winners share a sum of ${sum} between all of them.`;
	expect(callChange({}, {}, [said('£475,000'), said('£575,000')]).warnings).toHaveLength(1);
});

test('an entry of which only the check is newer is told in a line', () => {
	const change = changeOf(call({}), call({ checked: { on: '2026-01-19', how: 'live-page' } }));
	expect(change.entries).toEqual([]);
	expect(change.rechecked).toEqual([
		{
			title: 'Digital pathways for frailty',
			file: 'content/calls/frailty.mdx',
			words: '19 January 2026, on the live page (before: 10 January 2026, on the live page)',
		},
	]);
});

test('a check that moves back, or looks less closely, is worth a look', () => {
	expect(callChange({}, { checked: { on: '2026-01-02', how: 'archived-copy' } }).warnings).toEqual([
		'The check moved back, from 10 January 2026 to 2 January 2026.',
		'It was checked on the live page, and now only in a stored copy.',
	]);
});

test('people who are sent to another site', () => {
	const entry = callChange(
		{ apply: { url: 'https://www.example.org/a' } },
		{ apply: { url: 'https://example.com/a' } },
	);
	expect(entry.warnings[0]).toBe('Applications go to another site: example.com, not example.org.');
	expect(
		callChange(
			{ apply: { url: 'https://www.example.org/a' } },
			{ apply: { url: 'https://example.org/b' } },
		).warnings[0],
	).not.toMatch(/another site/);
});

test('a source that facts still rest on', () => {
	const file = 'collaborations/frailty-at-home.mdx';
	const sources = [
		{ title: 'Another page', publisher: 'A body', url: 'https://www.example.org/b' },
	];
	const [entry] = changeOf({}, { [file]: textOf('collaborations', { sources }) }).entries;
	expect(entry?.warnings).toEqual([
		'The source “page” was taken out, and 1 fact still rests on it.',
	]);
	expect(entry?.lines.map(({ label }) => label)).toEqual(['Sources added', 'Sources taken out']);
});

test('a figure is told with what it counts', () => {
	const outcomes = [outcomeFields({ value: 14, unit: '%' })];
	const [entry] = changeOf(
		{},
		{ 'collaborations/frailty-at-home.mdx': textOf('collaborations', { outcomes }) },
	).entries;
	expect(entry?.lines).toEqual([
		{ label: 'Result figures, Falls', before: '12, measured', after: '14 %, measured' },
	]);
});

test('a note on a figure, and the sources that it rests on', () => {
	const told = (changes: SampleFields) => {
		const outcome = outcomeFields(changes);
		const files = {
			'collaborations/frailty-at-home.mdx': textOf('collaborations', { outcomes: [outcome] }),
		};
		return changeOf({}, files).entries[0]?.lines;
	};
	expect(told({ note: 'At home.' })).toEqual([
		{ label: 'Result figures, Falls: note', before: 'not given', after: 'At home.' },
	]);
	expect(told({ cites: ['page', 'other'] })).toEqual([
		{ label: 'Result figures, Falls', note: 'rests on other sources now: page, other' },
	]);
});

test('other quotes and dashes are told as such, a minus is not', () => {
	const said = (sought: string) =>
		lineOf(callChange({ sought: "Firms' proposals - all." }, { sought }), 'What is sought');
	expect(said('Firms’ proposals – all.')?.note).toMatch(/^only signs and spaces/);
	expect(said("Firms' proposals all.")?.note).toBeUndefined();
});

const sample = cleanTree()['calls/frailty.mdx'];

test('a file that is renamed needs its old name, and says so', () => {
	const [entry] = changeOf(
		{},
		{ 'calls/frailty.mdx': undefined, 'calls/frail.mdx': sample },
	).entries;
	expect(entry).toMatchObject({
		kind: 'renamed',
		formerly: 'content/calls/frailty.mdx',
		file: 'content/calls/frail.mdx',
	});
	expect(entry?.warnings[0]).toBe(
		'The address /calls/frailty/ will be lost. Add “frailty” to formerSlugs, so that it leads to the new one.',
	);
	expect(entry?.warnings[1]).toMatch(/^Feeds and calendars will take it for another call/);
});

test('a renamed file that keeps its old name loses nothing', () => {
	const kept = textOf('calls', { formerSlugs: ['frailty'], aliases: ['weak'] });
	const [entry] = changeOf({}, { 'calls/frailty.mdx': undefined, 'calls/frail.mdx': kept }).entries;
	expect(entry?.kind).toBe('renamed');
	expect(entry?.warnings).toEqual([]);
	expect(entry?.follows).toContain('/calls/frailty/ will lead to /calls/frail/.');
});

test('a removed entry: its address, and who still names it', () => {
	const [entry] = changeOf({}, { 'networks/wessex.mdx': undefined }).entries;
	expect(entry).toMatchObject({ kind: 'removed', title: 'Health Innovation Wessex', lines: [] });
	expect(entry?.warnings[0]).toMatch(/^The address \/networks\/wessex\/ will be lost/);
	expect(entry?.follows).toEqual(['It is still named by 1 collaboration.']);
});

test('a network that gets another title: whose pages change with it', () => {
	const [entry] = changeOf(
		{},
		{ 'networks/wessex.mdx': textOf('networks', { title: 'Health Innovation South' }) },
	).entries;
	expect(entry?.follows).toEqual(['It is named by 1 collaboration, whose pages change with it.']);
});

test('areas that go to another network', () => {
	const area = (network: string) => ({
		id: 'dorset--rest',
		name: 'Dorset',
		network,
		confidence: 'high',
		why: 'It says so.',
		cites: ['page'],
	});
	const solent = {
		'networks/solent.mdx': textOf('networks', { title: 'Health Innovation Solent' }),
	};
	const system = (network: string) => ({
		...solent,
		'systems/dorset.mdx': textOf('systems', { areas: [area(network)] }),
	});
	const [entry] = changeOf(system('wessex'), system('solent')).entries;
	expect(entry?.lines).toEqual([
		{
			label: '1 area moves to another network',
			before: 'Health Innovation Wessex',
			after: 'Health Innovation Solent',
			note: 'Dorset',
		},
	]);
	expect(entry?.follows).toEqual([
		'Postcodes and places there will be sent to the other network, on the map too.',
	]);
});

test('a new call: how it stands, and which feeds begin to tell of it', () => {
	const [entry] = changeOf({ 'calls/frailty.mdx': undefined }, {}).entries;
	expect(entry?.kind).toBe('new');
	expect(entry?.lines.slice(0, 2)).toEqual([
		{ label: 'Stands today', after: 'Open' },
		{ label: 'Summary', after: 'A summary in one sentence.' },
	]);
	expect(entry?.follows[0]).toBe(
		'6 feeds (of new calls and of changes) and 4 calendars (one of them its own) will say so. In calendars: 2 dates added.',
	);
});

test('a new call says what is sought, what is on offer and what the networks did', () => {
	const support = { kinds: ['grant'], maximum: 50000, currency: 'GBP' };
	const [entry] = changeOf(
		{ 'calls/frailty.mdx': undefined },
		call({ support, networkRole: 'lead' }),
	).entries;
	expect(entry?.lines).toEqual(
		expect.arrayContaining([
			{ label: 'What is sought', after: 'Proposals.' },
			{ label: 'On offer', after: 'Grant' },
			{ label: 'Largest amount', after: '£50,000' },
			expect.objectContaining({ label: 'What the networks did' }),
		]),
	);
	expect(entry?.lines.map(({ label }) => label)).not.toContain('Currency');
});

test('an entry that cannot be read says so, and the rest is told all the same', () => {
	const change = changeOf(
		{},
		{
			'calls/frailty.mdx': '---\ntitle: [\n---\n',
			'guides/calls.mdx': textOf('guides', { order: 2 }),
		},
	);
	expect(change.entries.map(({ kind, title }) => [kind, title])).toEqual([
		['unreadable', 'Digital pathways for frailty'],
		['changed', 'How calls work'],
	]);
	expect(change.entries[0]?.warnings[0]).toMatch(/^It cannot be read/);
});

test('a call that names a network which is not there is told without its feeds', () => {
	expect(callChange({}, { networks: ['nowhere'] }).lines).toEqual([
		{ label: 'Networks', gained: ['nowhere'], lost: ['Health Innovation Wessex'] },
	]);
});

test('the words of the search are counted', () => {
	const change = changeOf(
		{},
		{
			'search/vocabulary.yml': '- term: frailty\n  lay: [falls]\n- term: stroke\n  lay: [attack]\n',
		},
	);
	expect(change.lists).toEqual(['search/vocabulary.yml: 1 added']);
});
