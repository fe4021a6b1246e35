import type { Kind } from '../kind.ts';
import { setValue, swap } from '../swap.ts';

const set = (...[name, rule, at, value, more]: Parameters<typeof setValue>) =>
	setValue(name, rule, at, value, { count: 3, ...more });

/** A date written into a call with a known closing day. */
const keyDate = (name: string, date: string, label: string): Kind =>
	swap({
		name,
		rule: 'dates-disagree',
		in: 'calls/',
		at: /^closes: 20(\d\d)-\d\d-\d\d/,
		to: ({ match: { input }, draft: { text } }) =>
			/^keyDates:/m.test(text)
				? undefined
				: [input, 'keyDates:', `  - on: ${date}`, `    label: ${label}`],
		line: 2,
		count: 3,
	});

const finished = ({ text }: { text: string }) =>
	/^(state: (finished|carried-on)|outcomes:)$/m.test(text) && !/^running:/m.test(text);

export const timeKinds: Kind[] = [
	swap({
		name: 'a source published after it was read',
		rule: ['source-after-check', 'too-far-ahead'],
		at: /^ {4}published: /,
		to: () => '    published: 2031-05-04',
		count: 5,
	}),
	set(
		'a source published next century',
		['source-after-check', 'too-far-ahead'],
		/^ {4}published: /,
		'2119-05-04',
	),
	swap({
		name: 'a finished thing that ends in years to come',
		rule: 'past-in-future',
		in: /collaborations|programmes/,
		at: /^ended: /,
		to: ({ draft }) => (finished(draft) ? 'ended: 2031-05' : undefined),
		count: 4,
	}),
	set('a name used from years to come', 'past-in-future', /^since: /, '2033-10', {
		in: 'networks/',
	}),
	set('people counted in years to come', 'past-in-future', /^ {2}year: /, '2034', {
		in: /networks|systems/,
	}),
	set('over by a day to come', 'past-in-future', /^closedBy: /, '2031-03', { in: 'calls/' }),
	set(
		'a network before there were networks',
		'before-its-time',
		/^ {2}on: 2013-.*$/,
		'2003-05-23',
		{ in: 'networks/' },
	),
	set('a board before there were boards', 'before-its-time', /^from: /, '2012-07-01', {
		in: 'systems/',
	}),
	set(
		'a check before there was a directory',
		['before-its-time', 'source-after-check'],
		/^ {2}on: 2026-.*$/,
		'2016-11-21',
		{ in: /priorities|guides/ },
	),
	keyDate('another closing day among the dates', '2012-01-15', 'Applications close'),
	keyDate('another deadline among the dates', '2012-01-15', 'Deadline'),
	set(
		'a collaboration of another century',
		['before-its-time', 'too-far-ahead'],
		/^started: /,
		'"1918"',
		{ in: 'collaborations/' },
	),
];
