import type { z } from 'zod';

/** What the schema says of a value that it refuses, in the parts of a sentence. */
export interface Problem {
	/** What is wrong, after the name of the field: `is before the day the board began`. */
	wrong: string;
	/** What to do: `write more than 0, or leave the line out`. */
	todo?: string;
	/** What is wrong is said of the entry, not of the field. */
	isOfEntry?: true;
	/** The value is no date at all: what was written instead may tell what was meant. */
	isNoDate?: true;
}

/** The whole sentence, as Astro shows it. */
const sentenceOf = ({ wrong, todo }: Problem) => (todo ? `${wrong}: ${todo}` : wrong);

/** Gives a check of zod's a problem: its message is the sentence, and the parts go along in `params`. */
export const saysOf = (problem: (input: unknown) => Problem) => ({
	error(issue: z.core.$ZodRawIssue): string {
		const params = problem(issue.input);
		Object.assign(issue, { params });
		return sentenceOf(params);
	},
});

/** The same, where the problem is one whatever the value. */
export const says = (wrong: string, todo?: string, more: Omit<Problem, 'wrong' | 'todo'> = {}) =>
	saysOf(() => ({ wrong, ...(todo && { todo }), ...more }));

/** An issue with a problem, for a refinement that adds its own. */
export const issueAt = (path: (string | number)[], wrong: string, todo?: string) => {
	const params: Problem = { wrong, ...(todo && { todo }) };
	return { code: 'custom' as const, path, message: sentenceOf(params), params };
};

/** The problem that the schema has given an issue; nothing where zod alone found it. */
export const problemOf = (issue: z.core.$ZodIssue): Problem | undefined =>
	'params' in issue ? (issue['params'] as Problem | undefined) : undefined;
