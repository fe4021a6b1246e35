import { callStates, stateAt } from '#lib/call-state.ts';
import type { Found, PagefindHit } from './pagefind.ts';

/** A call's state by the reader's own clock, in the words of the filter; nothing for other entries. */
async function stateNow(hit: PagefindHit): Promise<string | undefined> {
	const { meta } = await hit.data();
	return meta['timeline'] && callStates[stateAt(JSON.parse(meta['timeline']), Date.now())];
}

/** Takes out the calls that have left the states asked for since the index was built. */
export async function stillInState(found: Found, wanted: string[] = []): Promise<Found> {
	const asksForCalls = wanted.some((state) => Object.values<string>(callStates).includes(state));
	if (!asksForCalls) return found;
	const states = await Promise.all(found.results.map(stateNow));
	const results = found.results.filter((_hit, index) => {
		const state = states[index];
		return !state || wanted.includes(state);
	});
	return { ...found, results };
}
