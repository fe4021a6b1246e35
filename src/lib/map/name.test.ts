import { expect, test } from 'vitest';
import { linesOf } from './name.ts';

test('a name is set in lines, as full as they can be', () => {
	expect(linesOf('Health Innovation North East and North Cumbria', 11)).toEqual([
		'Health',
		'Innovation',
		'North East',
		'and North',
		'Cumbria',
	]);
});

test('a word that is longer than a line stays whole', () => {
	expect(linesOf('UCLPartners Northamptonshire', 11)).toEqual(['UCLPartners', 'Northamptonshire']);
});
