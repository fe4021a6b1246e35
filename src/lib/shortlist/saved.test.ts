import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import {
	longestNote,
	mostSaved,
	readSaved,
	renamed,
	savedCollections,
	savedText,
	withAll,
	withEntry,
	withNote,
	withoutEntry,
} from './saved.ts';

const frailty = { entry: 'calls/frailty', title: 'Frailty', saved: '2026-03-03' };
const abpi = { entry: 'signposts/abpi', title: 'ABPI', saved: '2026-03-04' };
const noted = { ...frailty, note: 'Ask Jane' };
const stored = (...entries: unknown[]) => JSON.stringify({ version: 1, entries });

describe('a stored shortlist', () => {
	test('is read as it was written, with its notes', () => {
		expect(readSaved(savedText([noted, abpi]))).toEqual({ entries: [noted, abpi], leftOut: 0 });
	});

	test('is empty, without trouble, where nothing is stored', () => {
		expect(readSaved(null)).toEqual({ entries: [], leftOut: 0 });
	});

	test('may have entries of every collection', () => {
		expect([...savedCollections].sort()).toEqual([...collectionNames].sort());
		const entries = collectionNames.map((name) => ({ ...frailty, entry: `${name}/a` }));
		expect(readSaved(stored(...entries)).entries).toEqual(entries);
	});

	test.each([
		'',
		'{',
		'null',
		'7',
		'"calls/frailty"',
		'[]',
		JSON.stringify([frailty]),
		'{"version":1}',
		'{"version":"x","entries":[]}',
		'{"version":1,"entries":{"length":1}}',
		'{"__proto__":{"version":1,"entries":[]}}',
	])('is empty and said to be broken where the storage holds %s', (text) => {
		expect(readSaved(text)).toEqual({ entries: [], leftOut: 0, trouble: 'broken' });
	});

	test('of a newer version is known for one, whatever it holds', () => {
		for (const entries of [[frailty], undefined, 'packed'])
			expect(readSaved(JSON.stringify({ version: 2, entries }))).toMatchObject({
				entries: [],
				trouble: 'newer',
			});
	});

	test.each([
		null,
		'calls/frailty',
		['calls/frailty'],
		{},
		{ ...frailty, entry: 'people/jane' },
		{ ...frailty, entry: 'calls/../../evil' },
		{ ...frailty, entry: 'calls/frailty/' },
		{ ...frailty, entry: '//evil.example/calls/frailty' },
		{ ...frailty, entry: 'javascript:alert(1)' },
		{ ...frailty, entry: 'calls/frailty\n' },
		{ ...frailty, entry: 'calls/Frailty' },
		{ ...frailty, entry: ['calls/frailty'] },
		{ ...frailty, title: '  ' },
		{ ...frailty, title: { toString: 'Frailty' } },
		{ ...frailty, saved: '2026-13-03' },
		{ ...frailty, saved: 20260303 },
		{ ...frailty, saved: '2026-03-03<img src=x>' },
	])('leaves out %j, counts it, and keeps what is right', (value) => {
		expect(readSaved(stored(value, abpi))).toEqual({ entries: [abpi], leftOut: 1 });
	});

	test('takes on nothing but address, title, day and note, and nothing endless', () => {
		const value = {
			...frailty,
			title: 'x'.repeat(9999),
			onclick: 'alert(1)',
			note: 'y'.repeat(9999),
		};
		const [read] = readSaved(stored(value, abpi)).entries;
		expect(Object.keys(read ?? {})).toEqual(['entry', 'title', 'saved', 'note']);
		expect(read?.title).toHaveLength(200);
		expect(read?.note).toHaveLength(longestNote);
	});

	test('has an entry once', () => {
		expect(readSaved(stored(frailty, { ...frailty, title: 'Again' })).entries).toEqual([frailty]);
	});

	test.each([7, '', '  ', null, ['a']])('has no note where it holds %j', (note) => {
		expect(readSaved(stored({ ...frailty, note })).entries).toEqual([frailty]);
	});

	test('holds no more than it may', () => {
		const many = Array.from({ length: 999 }, (_, index) => ({
			...frailty,
			entry: `calls/c${index}`,
		}));
		expect(readSaved(stored(...many)).entries).toHaveLength(mostSaved);
	});
});

describe('a shortlist', () => {
	const full = Array.from({ length: mostSaved }, (_, index) => ({
		...frailty,
		entry: `calls/c${index}`,
	}));

	test('takes an entry once', () => {
		expect(withEntry([abpi], frailty)).toEqual([abpi, frailty]);
		expect(withEntry([abpi], { ...abpi, saved: '2030-01-01' })).toEqual([abpi]);
	});

	test('takes nothing more when it is full', () => {
		expect(withEntry(full, frailty)).toBeUndefined();
		expect(withEntry(full.slice(1), frailty)).toHaveLength(mostSaved);
	});

	test('gives up an entry, and only that', () => {
		expect(withoutEntry([frailty, abpi], 'calls/frailty')).toEqual([abpi]);
	});

	test('takes another list in: nothing of its own is changed, but blank notes are filled', () => {
		const other = [{ ...frailty, title: 'Other', note: 'Theirs' }, abpi];
		expect(withAll([frailty], other)).toEqual([{ ...frailty, note: 'Theirs' }, abpi]);
		expect(withAll([noted], other)).toEqual([noted, abpi]);
		expect(withAll(full, [abpi])).toEqual(full);
	});

	test('has another note on one entry, or none', () => {
		expect(withNote([frailty, abpi], 'calls/frailty', 'Ask Jane')).toEqual([noted, abpi]);
		expect(withNote([noted, abpi], 'signposts/abpi', 'Write')).toEqual([
			noted,
			{ ...abpi, note: 'Write' },
		]);
		expect(withNote([noted, abpi], 'calls/frailty', ' ')).toEqual([frailty, abpi]);
	});

	test('follows an entry to its new name, where it may be already', () => {
		const names = new Map([['calls/frail', 'calls/frailty']]);
		const former = { ...noted, entry: 'calls/frail' };
		expect(renamed([former, abpi], names)).toEqual([noted, abpi]);
		expect(renamed([frailty, former], names)).toEqual([noted]);
	});
});
