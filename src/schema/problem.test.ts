import { expect, test } from 'vitest';
import type { z } from 'zod';
import { calls } from './calls.ts';
import { closing, httpsUrl, words } from './fields.ts';
import { problemOf } from './problem.ts';

const told = (schema: z.ZodType, value: unknown) =>
	schema.safeParse(value).error?.issues.map((issue) => [issue.message, problemOf(issue)]);

test('what the schema refuses it says in a sentence, and in its parts', () => {
	expect(told(words(5), 'too many')).toEqual([
		[
			'is too long: use at most 5 characters',
			{ wrong: 'is too long', todo: 'use at most 5 characters' },
		],
	]);
	expect(told(closing, '2026-03-31 00:00')?.[0]?.[1]).toMatchObject({ isOfEntry: true });
	expect(told(closing, 'soon')?.[0]?.[1]).toMatchObject({ isNoDate: true });
	expect(told(httpsUrl, 'www.nice.org.uk')?.[0]?.[1]).toMatchObject({
		todo: 'write the whole address, as https://www.nice.org.uk',
	});
	expect(told(calls.shape.support, { kinds: ['grant', 'none'] })?.[0]?.[1]).toEqual({
		wrong: 'does not go with other kinds',
		todo: 'write it alone, or leave it out',
	});
});

test('what zod alone refuses has no words of ours', () => {
	expect(told(words(5), 1)?.[0]?.[1]).toBeUndefined();
});
