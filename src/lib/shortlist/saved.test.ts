import { describe, expect, test } from 'vitest';
import { mostSaved, readSaved, savedText, withEntry, withoutEntry } from './saved.ts';

const frailty = { entry: 'calls/frailty', title: 'Frailty', saved: '2026-03-03' };
const abpi = { entry: 'signposts/abpi', title: 'ABPI', saved: '2026-03-04' };
const stored = (...entries: unknown[]) => JSON.stringify({ version: 1, entries });

describe('a stored shortlist', () => {
	test('is read as it was written', () => {
		expect(readSaved(savedText([frailty, abpi]))).toEqual([frailty, abpi]);
	});

	test.each([
		null,
		'',
		'{',
		'null',
		'7',
		'"calls/frailty"',
		'[]',
		JSON.stringify([frailty]),
		'{"version":1}',
		'{"version":1,"entries":{"length":1}}',
		JSON.stringify({ version: 2, entries: [frailty] }),
		'{"__proto__":{"version":1,"entries":[]}}',
	])('is empty where the storage holds %s', (text) => {
		expect(readSaved(text)).toEqual([]);
	});

	test.each([
		null,
		'calls/frailty',
		['calls/frailty'],
		{},
		{ ...frailty, entry: 'networks/wessex' },
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
	])('leaves out %j and keeps what is right', (value) => {
		expect(readSaved(stored(value, abpi))).toEqual([abpi]);
	});

	test('takes on nothing but address, title and day, and no endless title', () => {
		const [read] = readSaved(stored({ ...frailty, title: 'x'.repeat(9999), onclick: 'alert(1)' }));
		expect(Object.keys(read ?? {})).toEqual(['entry', 'title', 'saved']);
		expect(read?.title).toHaveLength(200);
	});

	test('has an entry once', () => {
		expect(readSaved(stored(frailty, { ...frailty, title: 'Again' }))).toEqual([frailty]);
	});

	test('holds no more than it may', () => {
		const many = Array.from({ length: 999 }, (_, index) => ({
			...frailty,
			entry: `calls/c${index}`,
		}));
		expect(readSaved(stored(...many))).toHaveLength(mostSaved);
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
});
