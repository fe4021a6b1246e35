import type { Kind } from '../kind.ts';
import { answerKinds } from './answers.ts';
import { companyKinds } from './companies.ts';
import { answers, companies, typed, vocabulary } from './list.ts';
import { typedKinds } from './typed.ts';
import { vocabularyKinds } from './vocabulary.ts';

/** A whole list in another form. */
const whole = (
	name: string,
	rule: 'not-a-list' | 'missing-file' | 'bad-encoding',
	written: string | undefined,
	line = 1,
): Kind => ({
	name,
	rules: [rule],
	count: 2,
	faults: () =>
		[vocabulary, answers, typed, companies].map((path) => ({
			changes: { [path]: written },
			path,
			lines: [line],
		})),
});

export const listKinds: Kind[] = [
	...vocabularyKinds,
	...answerKinds,
	...typedKinds,
	...companyKinds,
	whole('an empty list', 'not-a-list', ''),
	whole('a list with only a comment', 'not-a-list', '# Later.\n'),
	whole('a group in place of a list', 'not-a-list', 'term: stroke\n'),
	whole('a list that is not there', 'missing-file', undefined),
];
