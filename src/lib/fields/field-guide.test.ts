import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { everyEntry } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import {
	type FieldNote,
	listFields,
	ownFields,
	sharedFields,
	valuesOf,
	typeWords,
} from './field-guide.ts';

const named = (fields: FieldNote[], name: string) => {
	const found = fields.find((field) => field.name === name);
	if (!found) throw new Error(`There is no field ${name}.`);
	return found;
};
const within = (field: FieldNote): FieldNote[] => [field, ...field.fields.flatMap(within)];

describe('the field guide', () => {
	test.each(collectionNames)('names every field of %s once', (collection) => {
		const names = [...sharedFields(), ...ownFields(collection)].map(({ name }) => name);
		expect(names).toHaveLength(new Set(names).size);
		expect(new Set(names)).toEqual(new Set(Object.keys(schemas[collection].shape)));
		expect(sharedFields()).toHaveLength(Object.keys(everyEntry).length);
	});

	test.each(collectionNames)(
		'gives each field of %s an address of its own, and words for its type',
		(collection) => {
			const fields = [...sharedFields(), ...ownFields(collection)].flatMap(within);
			expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
			expect(fields.filter(({ type }) => typeWords(type) === '')).toEqual([]);
		},
	);

	test.each(collectionNames)(
		'explains the values of %s in the words that readers see',
		(collection) => {
			const bare = ownFields(collection)
				.flatMap(within)
				.filter(({ type }) => valuesOf(type).some(({ label }) => label === undefined))
				.map(({ name }) => name);
			// The codes of currencies say themselves what they are.
			expect(bare).toEqual(collection === 'calls' ? ['currency'] : []);
		},
	);

	test('says what is needed and what may be left out', () => {
		expect(named(sharedFields(), 'title').required).toBe(true);
		expect(named(sharedFields(), 'aliases')).toMatchObject({ required: false, several: true });
		expect(named(named(ownFields('calls'), 'issuers').fields, 'name').required).toBe(true);
	});

	test.each([
		['calls', 'closes', /^a date .* London time .* rolling, or unknown$/],
		['calls', 'opens', 'a date, as YYYY-MM-DD, YYYY-MM or YYYY'],
		['calls', 'systems', 'the name of a file in content/systems/, without .mdx'],
		['calls', 'kind', 'one of the values below'],
		['calls', 'support', 'a group of fields'],
		['calls', 'sought', 'words, at most 400 characters'],
		['systems', 'from', 'a day, as YYYY-MM-DD'],
		['systems', 'odsCode', 'a code of capital letters and digits'],
		['collaborations', 'national', 'true or false'],
		['priorities', 'order', 'a whole number from 1 to 5'],
		['guides', 'order', 'a whole number, 1 or more'],
		['signposts', 'url', 'an address that begins with https://'],
	] as const)('says what a value of %s.%s looks like', (collection, name, form) => {
		expect(typeWords(named(ownFields(collection), name).type)).toMatch(form);
	});

	test('explains the lists of the search as well', () => {
		expect(listFields('vocabulary').map(({ name }) => name)).toEqual(
			expect.arrayContaining(['term', 'lay', 'acronyms', 'former', 'brands']),
		);
		const answers = listFields('answers');
		expect(typeWords(named(answers, 'see').type)).toMatch(
			/^the folder and the name .* signposts\/dtac$/,
		);
		expect(valuesOf(named(answers, 'calls').type)).toEqual([{ value: 'open', label: 'Open' }]);
		expect(named(listFields('typed'), 'entry').required).toBe(true);
	});

	test('goes into groups, and says which collection a reference leads to', () => {
		const outcomes = named(ownFields('collaborations'), 'outcomes');
		expect(typeWords(named(outcomes.fields, 'value').type)).toBe(
			'a number, or words, at most 60 characters',
		);
		expect(typeWords(named(outcomes.fields, 'cites').type)).toBe(
			'lower-case letters, digits and hyphens',
		);
		expect(named(ownFields('collaborations'), 'call').type).toMatchObject({
			collection: 'calls',
		});
		const criteria = named(ownFields('calls'), 'criteria');
		expect(typeWords(named(criteria.fields, 'weight').type)).toBe('a number, above 0, at most 100');
	});
});
