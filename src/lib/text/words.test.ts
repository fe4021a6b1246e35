import { expect, test } from 'vitest';
import { countOf } from '#lib/lists/collection-words.ts';
import { counted, listNames, listWords, lowerFirst, upperFirst, withArticle } from './words.ts';

test('one is singular and the rest are plural', () => {
	expect([0, 1, 2].map((number) => counted(number, 'file'))).toEqual([
		'0 files',
		'1 file',
		'2 files',
	]);
	expect(counted(2, 'entry', 'entries')).toBe('2 entries');
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

test('lists with commas in their names are told apart by semicolons', () => {
	expect(listNames(['Kent'], 'and')).toBe('Kent');
	expect(listNames(['Kent', 'Devon', 'Dorset'], 'or')).toBe('Kent, Devon or Dorset');
	expect(listNames(['Bath, Swindon and Wiltshire', 'Devon'], 'and')).toBe(
		'Bath, Swindon and Wiltshire; and Devon',
	);
	expect(listWords(['feeds (of new and old)', 'calendars'])).toBe(
		'feeds (of new and old) and calendars',
	);
	expect(listWords([])).toBe('');
});
