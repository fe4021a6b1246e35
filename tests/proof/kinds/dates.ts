import type { Kind } from '../kind.ts';
import { setValue, swap, type Swap } from '../swap.ts';

const invalid = 'invalid-value';
const closes = /^closes: (\d{4}-\d\d-\d\d)/;

const checkedOn = (name: string, rule: Swap['rule'], value: string, count = 3): Kind =>
	swap({
		name,
		rule,
		at: /^ {2}on: /,
		to: ({ draft, at }) => (draft.lines[at - 1] === 'checked:' ? `  on: ${value}` : undefined),
		count,
	});

const day =
	/^( *(?:- )?(?:opens|started|ended|from|to|published|on|since|statusAsOf)): ["']?(\d{4})(.*)$/;

export const dateKinds: Kind[] = [
	setValue('a closing day before the opening', invalid, closes, '2011-01-01', {
		in: /sbri-c26-stroke|itp-nia|ai-award-round|techforce/,
		count: 3,
	}),
	setValue('a month for the day of a board', invalid, /^from: \d/, '2022-07', { in: 'systems/' }),
	setValue('a board that ended before it began', invalid, /^to: \d/, '2021-01-01', {
		in: 'systems/',
		count: 3,
	}),
	swap({
		name: 'something that ended before it started',
		rule: invalid,
		in: /collaborations|programmes/,
		at: /^ended: /,
		to: ({ draft: { text } }) => (/^started:/m.test(text) ? 'ended: "1990"' : undefined),
		count: 6,
	}),
	setValue('a date of no form', invalid, /^ {4}published: /, 'Spring 2024', { count: 3 }),
	setValue('a quarter of a year', invalid, /^(started|ended): /, '2024-Q2', { count: 3 }),
	checkedOn('a month for the day of a check', invalid, '2026-11'),
	checkedOn('a check on a day to come', 'checked-in-future', '2031-05-02', 6),
	checkedOn('a check in the next century', 'checked-in-future', '2126-11-21', 2),
	swap({
		name: 'two digits of a year swapped',
		rule: 'too-far-ahead',
		at: day,
		to: ({ match: [, field, year = '', rest], draft, at }) =>
			draft.lines[at - 1] === 'checked:' ||
			draft.text.includes('AHSN') ||
			/^(opens|to)/.test(field ?? '')
				? undefined
				: `${field}: ${/["']$/.test(rest ?? '') ? '"' : ''}${year.slice(0, 1)}${year.charAt(2)}${year.charAt(1)}${year.slice(3)}${rest}`,
		count: 8,
		line: 'here',
	}),
	swap({
		name: 'a year of another century',
		rule: 'too-far-ahead',
		at: /^( {4}published): ["']?\d{4}(.*?)["']?$/,
		to: ({ match }) => `${match[1]}: "1024${match[2]}"`,
		count: 4,
	}),
	swap({
		name: 'a closing day far away',
		rule: 'too-far-ahead',
		in: 'calls/',
		at: /^closes: (unknown|\d.*)$/,
		to: ({ draft: { text } }) =>
			/^(outcome|closedBy):/m.test(text) ? undefined : 'closes: 2206-03-31',
		count: 4,
	}),
	swap({
		name: 'withdrawn on a day to come',
		rule: 'withdrawn-in-future',
		at: /^checked:$/,
		to: ({ draft: { text }, match: [line] }) =>
			/^withdrawn:/m.test(text)
				? undefined
				: ['withdrawn:', '  on: 2028-01-01', '  reason: It was called off.', line],
		line: 1,
		count: 4,
	}),
];
