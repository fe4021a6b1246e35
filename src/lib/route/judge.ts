import type { Candidate } from './candidate.ts';
import { callFindings } from './judge-call.ts';
import { networkFindings } from './judge-network.ts';
import { signpostFindings } from './judge-signpost.ts';
import { type Judgement, type Situation, type Verdict, verdictOf } from './verdict.ts';

/**
 * Whether a candidate fits somebody’s situation. A question that they left open speaks against nothing, and
 * what an entry does not say is not known, never a no.
 */
export const judge = (candidate: Candidate, asked: Situation): Verdict =>
	verdictOf(findingsOf(candidate, asked));

function findingsOf(candidate: Candidate, asked: Situation): Judgement[] {
	switch (candidate.of) {
		case 'networks':
			return networkFindings(candidate, asked);
		case 'calls':
			return callFindings(candidate, asked);
		case 'signposts':
			return signpostFindings(candidate, asked);
	}
}
