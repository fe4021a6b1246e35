import type { ListedCollection } from './lists.ts';

/** What the page of each list says of it. */
export const introductions: Record<
	Exclude<ListedCollection, 'calls'>,
	{ title: string; lede: string; description: string }
> = {
	collaborations: {
		title: 'Collaborations',
		lede: 'Has anyone done this before? Work by networks and NHS bodies with industry, with what it did, measured where it was measured. Negative and disputed results stay in.',
		description:
			'Work done by networks and NHS bodies with industry: who took part, what was done, and the results with their sources.',
	},
	signposts: {
		title: 'Signposts',
		lede: 'Where to go when a network does not itself provide the help: who decides, who funds, who regulates, who buys, and when to turn to each.',
		description:
			'Agencies, programmes and tools to turn to where a health innovation network does not itself provide the help.',
	},
	programmes: {
		title: 'National programmes',
		lede: 'What the networks spread across England together, and what came of it. One was withdrawn, and says so.',
		description:
			'The national adoption and spread programmes of the health innovation networks: years, aims, results and who led them.',
	},
	systems: {
		title: 'Integrated care systems',
		lede: 'The boards that plan and pay for care in a part of England: 36 since April 2026, and the 12 that closed with what took over from each.',
		description:
			'The integrated care boards of England, today and before April 2026, with the health innovation network that serves each.',
	},
};
