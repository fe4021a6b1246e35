import type { Kind } from '../kind.ts';
import type { Spot } from '../spots.ts';
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

/** The lines of the outcome that a line of it is in. */
function outcomeAt({ draft: { lines }, at }: Spot): string[] {
	const from = lines.findLastIndex((line, index) => index <= at && line.startsWith('  - '));
	const length = lines.slice(from + 1).findIndex((line) => !line.startsWith('    '));
	return lines.slice(from, from + 1 + length);
}

export const outcomeKinds: Kind[] = [
	swap({
		name: 'a figure that the company reports, measured by another',
		rule: 'evidence-disagrees',
		in: 'collaborations/',
		at: /^ {4}measuredBy: /,
		to: (spot) =>
			outcomeAt(spot).includes('    evidence: reported') ? '    measuredBy: nhs' : undefined,
		count: 3,
	}),
	swap({
		name: 'a figure with a before, compared with nothing',
		rule: 'evidence-disagrees',
		in: 'collaborations/',
		at: /^ {4}comparedWith: /,
		to: (spot) =>
			outcomeAt(spot).some((line) => line.startsWith('    baseline: '))
				? '    comparedWith: nothing'
				: undefined,
		count: 3,
	}),
	swap({
		name: 'a change written as one figure',
		rule: 'bare-range',
		in: 'collaborations/',
		at: /^ {4}value: \d+$/,
		to: () => '    value: 35 to 43',
		count: 3,
	}),
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
