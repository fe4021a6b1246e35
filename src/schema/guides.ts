import { z } from 'zod';
import { choice, everyEntry } from './fields.ts';
import { audiences } from './vocabulary.ts';

export const guides = z.strictObject({
	...everyEntry,
	order: z.int().min(1).describe('Its place in the list of guides.'),
	audience: z.array(choice(audiences)).min(1).describe('Who it is written for.'),
});
