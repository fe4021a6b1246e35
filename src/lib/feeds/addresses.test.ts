import { expect, test } from 'vitest';
import { calendarUrl, callCalendarUrl, coverOf, feedUrl, webcalOf } from './addresses.ts';

const pairs = (network: string, priority: string) =>
	`${network} ${priority}` === 'wessex digital-and-ai';

test('addresses are folders of facets with a file for each kind', () => {
	expect(feedUrl({}, 'new')).toBe('/feeds/new.xml');
	expect(feedUrl({ network: 'wessex' }, 'changes', 'json')).toBe(
		'/feeds/network/wessex/changes.json',
	);
	expect(calendarUrl({ network: 'wessex', priority: 'digital-and-ai' })).toBe(
		'/feeds/network/wessex/priority/digital-and-ai/calendar.ics',
	);
	expect(feedUrl({ state: 'open' }, 'new')).toBe('/feeds/state/open/new.xml');
	expect(callCalendarUrl('frailty')).toBe('/calls/frailty.ics');
	expect(webcalOf('https://example.org/a.ics')).toBe('webcal://example.org/a.ics');
});

test('what has an address of its own is covered by that alone', () => {
	expect(coverOf({}, pairs)).toEqual([{}]);
	expect(coverOf({ state: 'open' }, pairs)).toEqual([{ state: 'open' }]);
	const pair = { network: 'wessex', priority: 'digital-and-ai' };
	expect(coverOf(pair, pairs)).toEqual([pair]);
});

test('what has none is covered by each of its parts', () => {
	expect(coverOf({ network: 'oxford', priority: 'digital-and-ai' }, pairs)).toEqual([
		{ network: 'oxford' },
		{ priority: 'digital-and-ai' },
	]);
	expect(coverOf({ network: 'wessex', priority: 'digital-and-ai', state: 'open' }, pairs)).toEqual([
		{ network: 'wessex', priority: 'digital-and-ai' },
		{ state: 'open' },
	]);
});
