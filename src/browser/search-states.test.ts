import { afterEach, expect, test, vi } from 'vitest';
import { callTimeline } from '#lib/call-state.ts';
import { call } from '../../tests/helpers/entries.ts';
import type { Found } from './pagefind.ts';
import { stillInState } from './search-states.ts';

afterEach(() => vi.useRealTimers());

const hit = (id: string, timeline?: string) => ({
	id,
	score: 1,
	data: () => Promise.resolve({ url: `/${id}/`, excerpt: '', meta: timeline ? { timeline } : {} }),
});
const found = {
	results: [hit('frailty', JSON.stringify(callTimeline(call()))), hit('a-signpost')],
	totalFilters: {},
	partly: false,
} as unknown as Found;
const idsAt = async (day: string, wanted: string[]) => {
	vi.useFakeTimers({ now: new Date(`${day}T12:00Z`) });
	return (await stillInState(found, wanted)).results.map(({ id }) => id);
};

test('a call is found among the open ones while it is open by the reader’s clock', async () => {
	expect(await idsAt('2026-01-20', ['Open'])).toEqual(['frailty', 'a-signpost']);
});

test('a call is not found among the open ones once it has closed', async () => {
	expect(await idsAt('2026-03-20', ['Open'])).toEqual(['a-signpost']);
});

test('other filters take nothing out', async () => {
	expect(await idsAt('2026-03-20', ['Active'])).toEqual(['frailty', 'a-signpost']);
});
