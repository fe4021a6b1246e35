import type { z } from 'zod';
import { calls } from './calls.ts';
import { collaborations } from './collaborations.ts';
import { guides } from './guides.ts';
import type { CollectionName } from './names.ts';
import { networks } from './networks.ts';
import { priorities } from './priorities.ts';
import { programmes } from './programmes.ts';
import { signposts } from './signposts.ts';
import { systems } from './systems.ts';

/** The one list of collections. Its keys are the folders in `content/` and the addresses on the site. */
export const schemas = {
	networks,
	systems,
	priorities,
	calls,
	collaborations,
	programmes,
	signposts,
	guides,
} as const satisfies Record<CollectionName, z.ZodType>;

export type Network = z.output<typeof networks>;
export type System = z.output<typeof systems>;
export type Call = z.output<typeof calls>;
export type Collaboration = z.output<typeof collaborations>;
export type Signpost = z.output<typeof signposts>;
