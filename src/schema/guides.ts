import { z } from 'zod';
import { everyEntry } from './fields.ts';
import { audiences, keysOf } from './vocabulary.ts';

export const guides = z.strictObject({
	...everyEntry,
	order: z.int().min(1).describe('Its place in the list of guides.'),
	audience: z
		.array(z.enum(keysOf(audiences)))
		.min(1)
		.describe('Who it is written for.'),
});
