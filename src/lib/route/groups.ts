import { keysOf } from '#schema/vocabulary.ts';
import { type CallState, overStates } from '#lib/calls/state.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { judge } from './judge.ts';
import { scoreOf } from './rank.ts';
import type { Fit, Situation, Verdict } from './verdict.ts';

/** A candidate with what was found of it. */
export type Judged = { candidate: Candidate; verdict: Verdict };

/** The candidates of one kind that one verdict fell on, the best first. */
export interface KindGroup {
	of: CandidateKind;
	all: Judged[];
	/** How many of them are shown at first. */
	shown: number;
}

export type FitGroup = { fit: Fit; kinds: KindGroup[] };

export const fitTitles: Record<Fit, string> = {
	fits: 'Fits',
	'may-fit': 'May fit',
	'does-not-fit': 'Does not fit',
};
/** What each group says of itself, with something in it and without. */
export const fitAbout: Record<Fit, { some: string; none: string }> = {
	fits: {
		some: 'By what their entries say, these fit.',
		none: 'Nothing is known to fit all of this. Nothing speaks against what may fit, below.',
	},
	'may-fit': {
		some: 'Nothing speaks against these, and something is not known. Ask them.',
		none: 'Nothing is left open: what there is fits, or does not.',
	},
	'does-not-fit': {
		some: 'Here is what speaks against each, so that you can judge for yourself.',
		none: 'Nothing speaks against any entry.',
	},
};

/** The states of a call in each group: in the first it is proved to be open. */
export const statesIn: Record<Fit, readonly CallState[]> = {
	fits: ['open', 'closing-soon', 'rolling'],
	'may-fit': ['unconfirmed', 'forthcoming', 'open', 'closing-soon', 'rolling'],
	'does-not-fit': overStates,
};

export const kindTitles: Record<CandidateKind, string> = {
	networks: 'Networks',
	calls: 'Calls',
	signposts: 'Where else to go',
};
const fits = keysOf(fitTitles);
const kinds = keysOf(kindTitles);
/** So many are shown at first of what fits, and of what may; of networks and calls, so many. */
const most = 7;
const mostOfEach = 3;

/** All candidates, by verdict and kind, the best first. Every group is there, empty ones too. */
export function routesFor(candidates: readonly Candidate[], asked: Situation): FitGroup[] {
	const judged = candidates.map((candidate) => ({ candidate, verdict: judge(candidate, asked) }));
	return fits.map((fit) => {
		const here = judged.filter(({ verdict }) => verdict.is === fit);
		const [networks = [], calls = [], signposts = []] = kinds.map((of) =>
			inOrder(
				here.filter(({ candidate }) => candidate.of === of),
				asked,
			),
		);
		// Fifteen networks of which one is right are no answer: the place is asked for instead.
		const ofNetworks = asked.place ? Math.min(networks.length, mostOfEach) : 0;
		const room = most - ofNetworks;
		const ofCalls = Math.min(calls.length, Math.max(mostOfEach, room - signposts.length));
		return {
			fit,
			kinds: [
				{ of: 'networks', all: networks, shown: ofNetworks },
				{ of: 'calls', all: calls, shown: ofCalls },
				{ of: 'signposts', all: signposts, shown: room - ofCalls },
			],
		};
	});
}

function inOrder(judged: Judged[], asked: Situation): Judged[] {
	const scores = new Map(
		judged.map((one) => [one, scoreOf(one.candidate, asked, one.verdict)] as const),
	);
	return judged.toSorted(
		(a, b) =>
			(scores.get(b) ?? 0) - (scores.get(a) ?? 0) ||
			a.candidate.title.localeCompare(b.candidate.title, 'en-GB'),
	);
}

/** The line that unfolds what is not shown at first. Calls move between groups, so theirs has no number. */
export function moreWords({ of, all, shown }: KindGroup): string {
	if (of === 'calls') return 'Show the other calls';
	return shown === 0 ? `Show all ${all.length}` : `Show ${all.length - shown} more`;
}

/** How many candidates a verdict fell on. */
const countOfFit = (groups: readonly FitGroup[], fit: Fit): number =>
	groups
		.filter((group) => group.fit === fit)
		.flatMap((group) => group.kinds)
		.reduce((sum, { all }) => sum + all.length, 0);

/** The counts in words: `9 fit, 31 may fit, 94 do not.` */
export function countWords(groups: readonly FitGroup[]): string {
	const [yes, maybe, no] = fits.map((fit) => countOfFit(groups, fit));
	return `${yes} ${yes === 1 ? 'fits' : 'fit'}, ${maybe} may fit, ${no} ${no === 1 ? 'does' : 'do'} not.`;
}
