import { type CallState, overStates } from '#lib/calls/state.ts';
import { counted, listWords } from '#lib/text/words.ts';
import { formatDate, londonDay } from '#lib/time/dates.ts';
import { type Candidate, isJudgeable, type Judgeable } from './candidate.ts';
import { isOwnBody } from './contacts.ts';
import { judge } from './judge.ts';
import { inLine, type Need, questions } from './questions.ts';
import { scoreOf } from './rank.ts';
import type { Fit, Situation, Verdict } from './verdict.ts';

/** A candidate with what was found of it. */
export type Judged = { candidate: Judgeable; verdict: Verdict };

/** What one verdict fell on, of one kind, the best first. */
export interface Shelf {
	of: Judgeable['of'];
	fit: Exclude<Fit, 'does-not-fit'>;
	/** What they are, before those that are shown at first. */
	lead: string;
	all: Judged[];
	/** How many of them are shown at first. */
	shown: number;
}

export interface Step {
	title: string;
	/** What to know before its rows. */
	intro: string[];
	/** Calls that fit, and may; signposts that do, and may; some of them empty. */
	shelves: Shelf[];
}

/** The steps to take, in their order, after the contact that every route begins with. */
export interface Route {
	steps: Step[];
	/** What fits none of it. */
	refused: Record<Judgeable['of'], Judged[]>;
}

/** The needs as steps, in the order in which they are taken. */
const stepTitles: Record<Need, string> = {
	talk: 'Ask for advice',
	rules: 'Find out which rules apply',
	funding: 'Look for money',
	evidence: 'Get the evidence',
	data: 'Find health data',
	sell: 'Sell to the NHS',
	use: 'Have it used, and spread',
	say: 'Take part, have a say or report a problem',
};
const order = Object.keys(stepTitles) as Need[];

/** The states of a call on each shelf: on the first it is proved to be open. */
export const statesIn: Record<Fit, readonly CallState[]> = {
	fits: ['open', 'closing-soon', 'rolling'],
	'may-fit': ['unconfirmed', 'forthcoming', 'open', 'closing-soon', 'rolling'],
	'does-not-fit': overStates,
};

/** So many of what fits are shown at first, in one step and in each of several. */
const [mostInOne, mostInEach] = [7, 5];
/** Of what may fit, as many as are missing to these. */
const few = 3;

/**
 * The route of somebody: a step for each of their needs, or one for all where they named none. Each candidate
 * stands once, in the step that it is best for.
 */
export function routeFor(candidates: readonly Candidate[], asked: Situation): Route {
	const needs = order.filter((need) => asked.need?.includes(need));
	const asks = needs.length > 0 ? needs.map((need) => ({ ...asked, need: [need] })) : [asked];
	const placed = candidates
		.filter(isJudgeable)
		.filter((one) => one.of === 'calls' || !isOwnBody(one, asked))
		.map((candidate) => bestPlace(candidate, asks))
		.toSorted(
			(a, b) => b.score - a.score || a.candidate.title.localeCompare(b.candidate.title, 'en-GB'),
		);
	const refused = (of: Judgeable['of']) =>
		placed
			.filter(({ candidate, verdict }) => candidate.of === of && verdict.is === 'does-not-fit')
			.map(({ candidate }) => ({ candidate, verdict: judge(candidate, asked) }));
	return {
		steps: asks.map((one, step) => {
			const here = placed.filter((at) => at.step === step);
			return stepFor(one, here, asks.length > 1 ? mostInEach : mostInOne);
		}),
		refused: { calls: refused('calls'), signposts: refused('signposts') },
	};
}

type Placed = Judged & { step: number; score: number };
const worth: Record<Fit, number> = { fits: 2, 'may-fit': 1, 'does-not-fit': 0 };

/** The step that a candidate is best for: it fits, rather than may; then by its score; then the earlier. */
const bestPlace = (candidate: Judgeable, asks: Situation[]): Placed =>
	asks
		.map((asked, step) => {
			const verdict = judge(candidate, asked);
			return { candidate, verdict, step, score: scoreOf(candidate, asked, verdict) };
		})
		.reduce((best, one) => {
			const more = worth[one.verdict.is] - worth[best.verdict.is] || one.score - best.score;
			return more > 0 ? one : best;
		});

function stepFor(asked: Situation, placed: Judged[], most: number): Step {
	const [need] = asked.need ?? [];
	const here = (of: Judgeable['of'], fit: Shelf['fit']) =>
		placed.filter(({ candidate, verdict }) => candidate.of === of && verdict.is === fit);
	const shelves = (of: Judgeable['of']): Shelf[] => {
		const [all, may] = [here(of, 'fits'), here(of, 'may-fit')];
		const lead = need === 'funding' && of === 'signposts' ? 'These give money:' : leads[of].fits;
		const shown = Math.max(0, few - all.length);
		return [
			{ of, fit: 'fits', lead, all, shown: most },
			{ of, fit: 'may-fit', lead: shown > 0 ? leads[of].may : '', all: may, shown },
		];
	};
	const isMoney = !need || need === 'funding';
	const [calls, signposts] = [shelves('calls'), shelves('signposts')];
	return {
		title: need ? stepTitles[need] : 'See the calls, and where else to go',
		intro: [
			...(need === 'rules' ? rulesIntro(asked) : []),
			...(isMoney && calls[0]?.all.length === 0 ? [noCalls(asked.now)] : []),
			...(placed.some(({ verdict }) => verdict.is !== 'does-not-fit') ? [] : [nothing]),
		],
		shelves: isMoney ? [...calls, ...signposts] : [...signposts, ...calls],
	};
}

const leads: Record<Judgeable['of'], { fits: string; may: string }> = {
	calls: { fits: 'Calls that are open:', may: 'Calls that may fit. Check with the issuer:' },
	signposts: {
		fits: 'By what their entries say, these fit:',
		may: 'Nothing speaks against these, and not all is known. Ask them:',
	},
};
const nothing =
	'The directory has nothing more for this: what helps with it stands in another step.';

/** With its day, so that it stays true on a page that nobody makes anew. */
const noCalls = (now: number) =>
	`No call that fits is confirmed as open on ${formatDate(londonDay(now))}.`;

function rulesIntro({ have = [] }: Situation): string[] {
	if (have.length < 2) return [];
	const all = have.map((one) => inLine(questions.have.answers[one]));
	return [`It is ${listWords(all)}: the rules for each may apply.`];
}

/** The line that unfolds what is not shown at first. Calls move between shelves, so theirs has no number. */
export function moreWords({ of, fit, all, shown }: Shelf): string {
	if (of === 'calls') return shown === 0 ? 'Calls that may fit' : 'Show the other calls';
	const more = all.length - shown;
	return fit === 'fits'
		? `Show ${more} more that ${more === 1 ? 'fits' : 'fit'}`
		: mayWords(more, shown);
}
const mayWords = (more: number, shown: number) =>
	`Show ${counted(more, shown === 0 ? 'other' : 'more', shown === 0 ? 'others' : 'more')} that may fit, and what is not known`;
