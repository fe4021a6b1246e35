import { expect, test } from 'vitest';
import { buildInstant } from './build-date.ts';

test('without a date a build stands at the present', () => {
	expect(buildInstant(undefined, 1234)).toBe(1234);
});

test('a build of a day stands at noon in London', () => {
	expect(buildInstant('2025-07-10', 0)).toBe(Date.parse('2025-07-10T11:00Z'));
});

test('a date that is not a day stops the build and says what to write', () => {
	expect(() => buildInstant('2025-02-30', 0)).toThrow(
		'BUILD_DATE is "2025-02-30", which is not a day. Write it as YYYY-MM-DD.',
	);
});
