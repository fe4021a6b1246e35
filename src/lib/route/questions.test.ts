import { describe, expect, test } from 'vitest';
import { type RouteQuery, readFragment, routeUrl, writeFragment } from './questions.ts';

describe('the fragment of the address', () => {
	test.each<[RouteQuery, string]>([
		[{}, '#who='],
		[
			{ who: 'company', have: 'digital', stage: 'evidence', need: 'funding', where: 'Leeds' },
			'#who=company&have=digital&stage=evidence&need=funding&where=Leeds',
		],
		[{ where: 'King’s Lynn & area' }, '#where=King%E2%80%99s+Lynn+%26+area'],
		[{ need: 'say', where: 'TR1 3LJ' }, '#need=say&where=TR1+3LJ'],
	])('holds %o as %s, and gives it back', (asked, fragment) => {
		expect(writeFragment(asked)).toBe(fragment);
		expect(readFragment(fragment)).toEqual(asked);
	});

	test('leaves out answers that no question has, and places that are no more than blanks', () => {
		expect(readFragment('#who=toString&have=&need=magic&where=+&q=x')).toEqual({});
		expect(readFragment('#who=nhs&who=company')).toEqual({ who: 'nhs' });
	});

	test('cuts a place at 100 letters', () => {
		expect(readFragment(`#where=${'x'.repeat(300)}`)?.where).toHaveLength(100);
	});

	test.each(['', '#', '#main', '#menu'])('is none of ours when it is “%s”', (fragment) => {
		expect(readFragment(fragment)).toBeUndefined();
	});

	test('makes an address of answers', () => {
		expect(routeUrl()).toBe('/signposts/route/');
		expect(routeUrl({ who: 'nhs' })).toBe('/signposts/route/#who=nhs');
	});
});
