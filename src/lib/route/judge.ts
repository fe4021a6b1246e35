import type { Candidate, NetworkCandidate } from './candidate.ts';
import { callFindings } from './judge-call.ts';
import { signpostFindings } from './judge-signpost.ts';
import { type Judgement, type Situation, type Verdict, verdictOf } from './verdict.ts';
import { outsideEngland } from '#lib/find/answer.ts';
import { listNames } from '#lib/text/words.ts';
import { needWords } from './questions.ts';

/**
 * Whether a candidate fits somebody’s situation. A question that they left open speaks against nothing, and
 * what an entry does not say is not known, never a no.
 */
export const judge = (candidate: Candidate, asked: Situation): Verdict =>
	verdictOf(findingsOf(candidate, asked));

function findingsOf(candidate: Candidate, asked: Situation): Judgement[] {
	if (candidate.of === 'networks') return networkFindings(candidate, asked);
	if (candidate.of === 'calls') return callFindings(candidate, asked);
	return signpostFindings(candidate, asked);
}

/** The needs that every network answers itself. For the others it points on, and may do more. */
const ownWork = ['talk', 'evidence', 'use'];

/** What speaks for and against a network. Nothing says which products or stages one leaves out. */
const networkFindings = (network: NetworkCandidate, asked: Situation): Judgement[] => [
	placeFinding(network, asked),
	asked.who === 'public' ? { unknown: 'whether it answers members of the public' } : 'yes',
	!asked.need || ownWork.includes(asked.need)
		? 'yes'
		: { unknown: `whether it helps with ${needWords[asked.need]} itself, or says who does` },
];

function placeFinding({ id, region }: NetworkCandidate, { place }: Situation): Judgement {
	if (!place) return { unknown: 'where you are' };
	const serving = place.networks.find((network) => network.id === id);
	if (serving) return serving.sure ? 'yes' : { unknown: `which network serves ${place.words}` };
	const abroad = place.nations.flatMap((nation) =>
		nation === 'england' ? [] : outsideEngland[nation],
	);
	if (!place.nations.includes('england'))
		return { no: `it serves England, and ${place.words} is in ${listNames(abroad, 'or')}` };
	return { no: `it serves ${region ? inShort(region) : 'another part of England'}` };
}

/** `The East of England: Norfolk and …` as `the East of England`, for the middle of a sentence. */
const inShort = (region: string): string =>
	region
		.replace(/^The /, 'the ')
		.replace(/ ?[:;(].*/, '')
		.replace(/\.$/, '');
