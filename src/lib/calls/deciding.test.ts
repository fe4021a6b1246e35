import { describe, expect, test } from 'vitest';
import { call, type SampleFields } from '../../../tests/helpers/entries.ts';
import { chosenOf, closingOf, moneyOf, whereOf, whoOf } from './deciding.ts';
import { headLines } from './head-line.ts';

describe('the facts that decide', () => {
	test.each<
		[
			string,
			(of: ReturnType<typeof call>) => { answer?: string | undefined },
			SampleFields,
			string | undefined,
		]
	>([
		['closes', closingOf, { closes: '2025-11-20 12:00' }, 'Thursday 20 November 2025,\u00a0noon'],
		['closes', closingOf, { closes: '2025-11' }, 'November 2025'],
		['closes', closingOf, { closes: 'rolling' }, 'No closing date'],
		['closes', closingOf, { closes: 'unknown' }, undefined],
		['who', whoOf, { applicants: ['company', 'small-company'] }, 'Companies of any size'],
		[
			'who',
			whoOf,
			{ applicants: ['small-company', 'nhs-organisation'] },
			'Small and medium-sized companies; and NHS organisations',
		],
		['who', whoOf, { applicants: undefined, applicantsNote: undefined }, undefined],
		[
			'how much',
			moneyOf,
			{ support: { kinds: ['grant'], minimum: 15000, maximum: 50000, currency: 'GBP' } },
			'£15,000 to £50,000',
		],
		[
			'how much',
			moneyOf,
			{ support: { kinds: ['grant'], maximum: 1500000, pot: 3000000, currency: 'GBP' } },
			'Up to £1.5 million',
		],
		[
			'how much',
			moneyOf,
			{ support: { kinds: ['grant'], pot: 21000000, currency: 'GBP' } },
			'£21 million in all',
		],
		[
			'how much',
			moneyOf,
			{ support: { kinds: ['co-investment'] } },
			'Co-investment by the partners',
		],
		['how much', moneyOf, { support: { kinds: ['not-stated'] } }, undefined],
		['where', whereOf, { place: 'West Yorkshire', nations: ['england'] }, 'West Yorkshire'],
		['where', whereOf, { place: undefined, nations: ['england', 'wales'] }, 'England, Wales'],
		['where', whereOf, { place: undefined, nations: undefined }, undefined],
		['how chosen', chosenOf, { selection: ['Bid', 'Interview'] }, 'In 2 stages'],
		['how chosen', chosenOf, { selection: undefined, criteria: undefined }, undefined],
	])('%s', (_, factOf, fields, answer) => {
		expect(factOf(call({ opens: undefined, ...fields })).answer).toBe(answer);
	});
});

describe('the date in the head of a call', () => {
	const now = Date.parse('2025-11-10T12:00:00Z');
	const line = (fields: SampleFields, state: string) => {
		const found = headLines(call(fields), now).find(({ states }) =>
			(states as string[]).includes(state),
		);
		return found && [found.lead, found.date?.words].filter(Boolean).join(' ');
	};
	test.each<[SampleFields, string, string | undefined]>([
		[{ closes: '2025-11-28' }, 'open', 'Closes Friday 28 November'],
		[{ closes: '2026-01-28' }, 'open', 'Closes Wednesday 28 January 2026'],
		[{ closes: '2025-11-20 12:00' }, 'closing-soon', 'Closes Thursday 20 November,\u00a0noon'],
		[{ closes: '2025-11-20 12:00' }, 'closed', 'Closed Thursday 20 November 2025,\u00a0noon'],
		[{ closes: '2025-12' }, 'unconfirmed', 'Closes in December'],
		[{ opens: '2025-12-01', closes: '2026-02-01' }, 'forthcoming', 'Opens Monday 1 December'],
		[{ closes: 'rolling' }, 'rolling', 'No closing date'],
		[{ closes: 'unknown' }, 'unconfirmed', 'No closing date was found'],
		[{ opens: '2020', closes: 'unknown' }, 'lapsed', 'Opened in 2020'],
		[
			{ closes: '2025-02-01', outcome: { on: '2025-03', words: 'One.' } },
			'decided',
			'Result made public in March 2025',
		],
		[
			{ closes: '2025-02-01', outcome: { words: 'One.' } },
			'decided',
			'Closed Saturday 1 February 2025',
		],
	])('%j, %s: %s', (fields, state, words) => {
		expect(line({ opens: undefined, ...fields }, state)).toBe(words);
	});
});
