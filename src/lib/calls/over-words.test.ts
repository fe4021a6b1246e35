import { expect, test } from 'vitest';
import { call } from '../../../tests/helpers/entries.ts';
import { overWords } from './over-words.ts';

const checked = { on: '2026-11-21', how: 'archived-copy' } as const;

test('a date by which a source says that it was over is told', () => {
	expect(overWords(call({ closes: 'unknown', closedBy: '2025-12', checked }))).toBe(
		'It was over by December 2025.',
	);
});

test('where no source gives one, the day is that of our look, and said to be', () => {
	expect(overWords(call({ closes: 'unknown', over: true, checked }))).toBe(
		'It was over by the day we looked, 21 November 2026.',
	);
});

test('nothing is said of a call that is not known to be over, or that closed on a known day', () => {
	expect(overWords(call({ closes: 'unknown', checked }))).toBeUndefined();
	expect(overWords(call({ closes: '2026-12-01', checked }))).toBeUndefined();
});
