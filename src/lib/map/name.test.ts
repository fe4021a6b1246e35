import { expect, test } from 'vitest';
import { nameLines } from './name.ts';

test('a name is set in lines, as full as they can be', () => {
	expect(nameLines('Health Innovation North East and North Cumbria', 11)).toEqual([
		'Health',
		'Innovation',
		'North East',
		'and North',
		'Cumbria',
	]);
});

test('a word that is longer than a line stays whole', () => {
	expect(nameLines('UCLPartners Northamptonshire', 11)).toEqual([
		'UCLPartners',
		'Northamptonshire',
	]);
});
