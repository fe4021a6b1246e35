import { describe, expect, test } from 'vitest';
import { type RouteQuery, readFragment, routeUrl, writeFragment } from './address.ts';

describe('the fragment of the address', () => {
	test.each<[RouteQuery, string]>([
		[{}, '#who='],
		[
			{
				who: 'company',
				have: ['device', 'digital'],
				stage: 'evidence',
				need: ['funding', 'rules'],
				where: 'Leeds',
			},
			'#who=company&have=device&have=digital&stage=evidence&need=funding&need=rules&where=Leeds',
		],
		[{ where: 'King’s Lynn & area' }, '#where=King%E2%80%99s+Lynn+%26+area'],
		[{ need: ['say'], where: 'TR1 3LJ' }, '#need=say&where=TR1+3LJ'],
	])('holds %o as %s, and gives it back', (asked, fragment) => {
		expect(writeFragment(asked)).toBe(fragment);
		expect(readFragment(fragment)).toEqual(asked);
	});

	test('leaves out answers that no question has, and places that are no more than blanks', () => {
		expect(readFragment('#who=toString&have=&need=magic&where=+&q=x')).toEqual({});
		expect(readFragment('#who=nhs&who=company')).toEqual({ who: 'nhs' });
	});

	test('keeps several answers only where several may fit, each once, in one order', () => {
		expect(
			readFragment('#have=digital&have=magic&have=device&have=digital&stage=idea&stage=pilot'),
		).toEqual({ have: ['device', 'digital'], stage: 'idea' });
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
