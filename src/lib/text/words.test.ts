import { expect, test } from 'vitest';
import { countOf, lowerFirst, upperFirst, withArticle } from './words.ts';

test('one is singular and the rest are plural', () => {
	expect(countOf(1, 'calls')).toBe('1 call to industry');
	expect(countOf(0, 'systems')).toBe('0 integrated care systems');
});

test('a label inside a line begins small, unless it begins with letters that stand for a name', () => {
	expect(['Who can apply', 'NHS region'].map(lowerFirst)).toEqual(['who can apply', 'NHS region']);
});

test('words of a line are set to begin one', () => {
	expect(upperFirst('a day, as YYYY-MM-DD')).toBe('A day, as YYYY-MM-DD');
});

test('a noun has the article that it is spoken with', () => {
	expect(['call', 'answer'].map(withArticle)).toEqual(['a call', 'an answer']);
});
