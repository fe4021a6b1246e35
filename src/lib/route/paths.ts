import { keysOf } from '#schema/vocabulary.ts';
import {
	type Have,
	inLine,
	type Need,
	questions,
	type RouteAnswers,
	type Who,
} from './questions.ts';

/** A path that has a page of its own, for readers without scripts: `company/funding`. */
export interface RoutePath {
	path: string;
	answers: RouteAnswers & { who: Who };
	title: string;
	description: string;
}

/** How the pages call those who ask. */
export const whoTitles: Record<Who, string> = {
	company: 'Companies',
	nhs: 'NHS and care staff',
	researcher: 'Researchers',
	charity: 'Charities and councils',
	public: 'Patients and the public',
};
const needTitles: Record<Need, string> = {
	talk: 'advice',
	funding: 'money to develop or test something',
	rules: 'the rules that apply, and approval',
	evidence: 'evidence, or a place to test',
	data: 'health data for research',
	sell: 'selling to the NHS',
	use: 'having something used, and spread',
	say: 'taking part, having a say, reporting a problem',
};
/** The needs that each of them comes with most, in the order in which they are listed. */
const commonNeeds: Record<Who, Need[]> = {
	company: ['talk', 'funding', 'rules', 'evidence', 'data', 'sell', 'use'],
	nhs: ['talk', 'funding', 'rules', 'evidence', 'data', 'use'],
	researcher: ['talk', 'funding', 'rules', 'evidence', 'data', 'use', 'say'],
	charity: ['talk', 'funding', 'evidence', 'use'],
	public: ['say', 'talk'],
};
/** Those who ask by what they have as well. */
const commonProducts: Partial<Record<Who, readonly Have[]>> = {
	company: keysOf(questions.have.answers),
};

function pathFor(one: Who, rest: Omit<RouteAnswers, 'who'>): RoutePath {
	const { need: [need] = [], have: [have] = [] } = rest;
	const asked = need
		? `${whoTitles[one]}: ${needTitles[need]}`
		: `${whoTitles[one]}${have ? ` with ${inLine(questions.have.answers[have])}` : ''}`;
	return {
		path: [one, need ?? have].filter(Boolean).join('/'),
		answers: { who: one, ...rest },
		title: need ? asked : `${asked}: where to go`,
		description: `${asked}: which networks, calls, agencies and programmes in the directory fit, which may, which do not and why, and whom to ask.`,
	};
}

/** The paths of one kind of reader: all that is theirs, then by need, then by product. */
export const pathsOf = (
	one: Who,
): { whole: RoutePath; needs: RoutePath[]; products: RoutePath[] } => ({
	whole: pathFor(one, {}),
	needs: commonNeeds[one].map((need) => pathFor(one, { need: [need] })),
	products: (commonProducts[one] ?? []).map((product) => pathFor(one, { have: [product] })),
});

/** Every path that has a page of its own. */
export const allPaths = (): RoutePath[] =>
	keysOf(questions.who.answers).flatMap((one) => {
		const { whole, needs, products } = pathsOf(one);
		return [whole, ...needs, ...products];
	});

export const pathUrl = ({ path }: RoutePath): string => `/signposts/route/${path}/`;
