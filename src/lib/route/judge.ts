import type { Judgeable } from './candidate.ts';
import { callFindings } from './judge-call.ts';
import { signpostFindings } from './judge-signpost.ts';
import { type Situation, type Verdict, verdictOf } from './verdict.ts';

/**
 * Whether a call or a signpost fits somebody’s situation. A question that they left open speaks against
 * nothing, and what an entry does not say is not known, never a no. Of several kinds of product, and of
 * several needs, one is enough.
 */
export const judge = (candidate: Judgeable, asked: Situation): Verdict =>
	verdictOf(
		candidate.of === 'calls' ? callFindings(candidate, asked) : signpostFindings(candidate, asked),
	);
