import type { Start } from './index-files.ts';
import type { Found } from './search.ts';

/** What to say above the results. */
export interface Verdict {
	/** The question of the directory's own whose answer is to be shown. */
	question?: number;
	/** True when the directory does not have what was asked for, whatever it may list. */
	isNotHere: boolean;
}

/** A question is answered that takes up so much of a query; and one about something else, so much. */
const enoughAsked = 0.5;
/** When so much of what was asked for is in no entry, the directory does not have it. */
const tooMuchMissing = 0.5;

/** Whether a question was plainly asked, and whether the directory has to say no. */
export function verdictOf(
	{ asked, hits, missingShare, place }: Pick<Found, 'asked' | 'hits' | 'missingShare' | 'place'>,
	{ questions }: Pick<Start, 'questions'>,
): Verdict {
	const [first] = asked.filter(({ whole, share }) => whole === 1 && share >= enoughAsked);
	const isElsewhere = first !== undefined && questions[first.question]?.elsewhere === true;
	return {
		...(first && !place?.isAll && { question: first.question }),
		isNotHere: isElsewhere || hits.length === 0 || (missingShare >= tooMuchMissing && !first),
	};
}
