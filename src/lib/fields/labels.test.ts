import { expect, test } from 'vitest';
import { pathLabel, plainLabel, reviewLabel } from './labels.ts';

test('the name of a field reads as words, letters that stand for a name kept large', () => {
	expect(['whenInstead', 'odsCode', 'nhsRegion', 'url'].map(plainLabel)).toEqual([
		'When instead',
		'ODS code',
		'NHS region',
		'Address',
	]);
	expect(pathLabel(['transparency', 'paidBy'])).toBe('Transparency: paid by');
});

test('reviewers read a name of its own where a field has one, else its key', () => {
	expect(reviewLabel(['closes'])).toBe('Deadline');
	expect(reviewLabel(['outcome', 'on'])).toBe('Outcome made public');
	expect(reviewLabel(['checked', 'on'])).toBe('Check: on');
	expect(reviewLabel(['founded', 'by'])).toBe('Founded: by');
});
