import { z } from 'zod';
import { choice } from './fields.ts';
import { collectionNames, type CollectionName } from './names.ts';
import { schemas } from './index.ts';
import { callStates, collaborationStates, evidenceReasons } from './vocabulary.ts';

const instant = z.int().describe('An instant, in milliseconds since 1970.');
const timeline = z
	.strictObject({
		opensFrom: instant,
		opensBy: instant,
		closesFrom: instant,
		closesBy: instant,
		rolling: z.boolean(),
		lapses: instant,
		decided: instant,
		withdrawn: instant,
	})
	.partial()
	.extend({ checkHolds: instant });

const builtOn = z.iso.date().describe('The day of the build.');

/** What our data says of an entry before the entry’s own fields. */
const about = <Name extends CollectionName>(collection: Name) => ({
	collection: z.literal(collection).describe('The collection that the entry is in.'),
	id: z.string().min(1).describe('The name of its file and the end of its address.'),
	page: z.url().describe('Its page on this site.'),
	builtOn,
});

/** One entry, `/calls/….json`: what is said about it, then its fields just as its file has them. */
export const publishedEntries = {
	networks: z.strictObject({ ...about('networks'), ...schemas.networks.shape }),
	systems: z.strictObject({ ...about('systems'), ...schemas.systems.shape }),
	priorities: z.strictObject({ ...about('priorities'), ...schemas.priorities.shape }),
	calls: z.strictObject({
		...about('calls'),
		state: choice(callStates).describe('How the call stood on the day of the build.'),
		timeline: timeline.describe(
			'The instants that decide the state, so that you can work it out at any time.',
		),
		...schemas.calls.shape,
	}),
	collaborations: z.strictObject({
		...about('collaborations'),
		state: choice(collaborationStates).describe('How it stood on the day of the build.'),
		strength: z
			.literal([0, 1, 2, 3, 4])
			.describe('How sure its strongest result is, 0 to 4: not how good it is.'),
		reasons: z
			.array(choice(evidenceReasons))
			.describe('What the strength rests on, and what holds it back.'),
		...schemas.collaborations.shape,
	}),
	programmes: z.strictObject({ ...about('programmes'), ...schemas.programmes.shape }),
	signposts: z.strictObject({ ...about('signposts'), ...schemas.signposts.shape }),
	guides: z.strictObject({ ...about('guides'), ...schemas.guides.shape }),
} as const satisfies Record<CollectionName, z.ZodType>;
export type PublishedEntry = z.output<(typeof publishedEntries)[CollectionName]>;

/** All entries of a collection, `/data/calls.json`. Each is the same as in a file of its own. */
export const publishedBundle = z.strictObject({
	collection: z.enum(collectionNames).describe('The collection.'),
	builtOn,
	licence: z.url().describe('The licence of the words and the data.'),
	count: z.int().nonnegative().describe('How many entries there are.'),
	entries: z
		.array(z.union(Object.values(publishedEntries)))
		.describe('The entries, in the order in which lists show them.'),
});
export type PublishedBundle = z.output<typeof publishedBundle>;
