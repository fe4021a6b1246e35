import type { Kind } from '../kind.ts';
import { swap } from '../swap.ts';

/** An outcome written into a call, and the day of its closing. */
const outcome = (name: string, written: string[], line: number, closes?: string): Kind =>
	swap({
		name,
		rule: 'early-outcome',
		in: 'calls/',
		at: /^closes: /,
		to: ({ match: { input }, draft: { text } }) =>
			/^(outcome|withdrawn|closedBy|over|criteria|keyDates):|AHSN/m.test(text) ||
			(!closes && !/^closes: \d/.test(input))
				? undefined
				: [...(closes ? [`closes: ${closes}`] : [input]), ...written],
		line,
		count: 3,
	});

const rolling = (name: string, lines: string[], line: number): Kind =>
	swap({
		name,
		rule: 'rolling-deadline',
		in: 'calls/',
		at: /^closes: /,
		to: ({ draft: { text } }) =>
			/^(outcome|closedBy|over|keyDates):/m.test(text) ? undefined : ['closes: rolling', ...lines],
		line,
		count: 2,
	});

export const outcomeKinds: Kind[] = [
	swap({
		name: 'a day by which it was over, of a known closing',
		rule: 'invalid-value',
		in: 'calls/',
		at: /^closes: \d{4}-\d\d-\d\d/,
		to: ({ match: { input } }) => [input, 'closedBy: 2026-01'],
		line: 1,
		count: 3,
	}),
	swap({
		name: 'a day by which it was over that is the day of the check',
		rule: 'over-when-checked',
		in: 'calls/',
		at: /^closedBy: /,
		to: ({ draft: { text } }) => `closedBy: ${/^ {2}on: (\S+)$/m.exec(text)?.[1]}`,
		count: 4,
	}),
	swap({
		name: 'both by when it was over and that it is over',
		rule: 'invalid-value',
		in: 'calls/',
		at: /^closedBy: /,
		to: ({ match: { input } }) => [input, 'over: true'],
		line: 1,
		count: 2,
	}),
	outcome(
		'an outcome on a day to come',
		['outcome:', '  on: 2029-01-01', '  words: It was given.'],
		2,
	),
	outcome(
		'an outcome before the closing day',
		['outcome:', '  on: 2012-01', '  words: It was given.'],
		2,
	),
	outcome(
		'an outcome of a call that is still to close',
		['outcome:', '  words: It was given.'],
		1,
		'2030-01-01',
	),
	outcome('an outcome of a rolling call', ['outcome:', '  words: It was given.'], 1, 'rolling'),
	rolling('a rolling call that was over in years to come', ['closedBy: 2030-01'], 1),
	rolling(
		'a rolling call with a deadline',
		['keyDates:', '  - on: 2030-01-01', '    label: Deadline for applications'],
		3,
	),
	rolling(
		'a rolling call that closes',
		['keyDates:', '  - on: 2030-01-01', '    label: Applications close'],
		3,
	),
];
