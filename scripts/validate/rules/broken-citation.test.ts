import { expect, test } from 'vitest';
import { type SampleFields, textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const file = 'programmes/programme.mdx';
const source = (id: string) => ({
	id,
	title: 'A',
	publisher: 'B',
	url: 'https://www.example.org/page',
});

test('facts that cite the entry’s sources pass', () => {
	const text = textOf('programmes', { results: [{ text: 'It spread.', cites: ['page'] }] });
	expect(judge({ [file]: text })).toEqual([]);
});

test('an id that no source has is found', () => {
	const text = textOf('programmes', { results: [{ text: 'It spread.', cites: ['pgae', 'else'] }] });
	const found = judge({ [file]: text });
	expect(places(found)).toEqual([
		['broken-citation', ...placeOf(text, 'pgae')],
		['broken-citation', ...placeOf(text, 'else')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "results[0].cites[0] is "pgae", but no source of this entry has that id.",
		    "Did you mean "page"?",
		  ],
		  [
		    "results[0].cites[1] is "else", but no source of this entry has that id.",
		    "Give the id of one of its sources.",
		  ],
		]
	`);
});

test('two sources do not share an id', () => {
	const found = judge({
		[file]: textOf('programmes', {
			sources: [source('page'), { ...source('page'), url: 'https://www.example.org/other' }],
		}),
	});
	expect(found.map(({ field }) => field)).toEqual(['sources[1].id']);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "sources[1].id is "page", which another source of this entry has already.",
		    "Give each source an id of its own.",
		  ],
		]
	`);
});

const fieldsFound = (fields: SampleFields) =>
	judge({ [file]: textOf('programmes', fields) }).map(({ rule, field }) => [rule, field]);
const result = (...cites: string[]) => [{ text: 'It spread.', cites }];

test('a source is cited once in a list', () => {
	expect(fieldsFound({ results: result('page', 'page') })).toEqual([
		['broken-citation', 'results[0].cites[1]'],
	]);
});

test('one fault is said once: no id, no sources, an id that another source took', () => {
	expect(fieldsFound({ results: result('Annual review') })).toEqual([
		['invalid-value', 'results[0].cites[0]'],
	]);
	expect(fieldsFound({ sources: undefined, results: result('page') })).toEqual([
		['missing-field', 'sources'],
	]);
	const other = { ...source('page'), url: 'https://www.example.org/other' };
	expect(fieldsFound({ sources: [source('page'), other], results: result('lost') })).toEqual([
		['broken-citation', 'sources[1].id'],
	]);
});
