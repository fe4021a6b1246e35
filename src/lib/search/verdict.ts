import type { Start } from './index-files.ts';
import type { AskedQuestion } from './questions.ts';
import type { SearchResult } from './search.ts';

/** What to say above the results. */
export interface SearchVerdict {
	/** The question of the directory's own whose answer is to be shown. */
	question?: number;
	/** True when the directory does not have what was asked for, whatever it may list. */
	isNotHere: boolean;
}

/** A question is answered that takes up so much of a query; one that belongs elsewhere, so much. */
const enoughAsked = 0.45;
const enoughElsewhere = 0.35;
/** When so much of what was asked for is in no entry, the directory does not have it. */
const tooMuchMissing = 0.43;

/** Whether a question was plainly asked, and whether the directory has to say no. */
export function searchVerdict(
	{
		asked,
		hits,
		missingShare,
		place,
	}: Pick<SearchResult, 'asked' | 'hits' | 'missingShare' | 'place'>,
	{ questions }: Pick<Start, 'questions'>,
): SearchVerdict {
	const belongsElsewhere = ({ question }: AskedQuestion) => questions[question]?.elsewhere === true;
	const first = asked.find(
		(it) => it.whole === 1 && it.share >= (belongsElsewhere(it) ? enoughElsewhere : enoughAsked),
	);
	return {
		...(first && !place?.isAll && { question: first.question }),
		isNotHere:
			hits.length === 0 || (first ? belongsElsewhere(first) : missingShare >= tooMuchMissing),
	};
}
