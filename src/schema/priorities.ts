import { z } from 'zod';
import { everyEntry, fact, ref, words } from './fields.ts';

export const priorities = z.strictObject({
	...everyEntry,
	order: z.int().min(1).max(5).describe('Its place in the list of five.'),
	definition: words(300).describe('What the priority means, in a sentence.'),
	work: z.array(fact).min(1).describe('What the networks have done about it.'),
	context: z.array(fact).optional().describe('What else is worth knowing.'),
	signposts: z.array(ref('signposts')).optional().describe('Who else to turn to.'),
	programmes: z.array(ref('programmes')).optional().describe('National programmes that serve it.'),
});
