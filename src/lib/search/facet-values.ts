import { isOver, nextTurn, stateAt } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { holdsForGood, lastDayOfCheck } from '#lib/checks/freshness.ts';
import { dateOf } from '#lib/entries/dates.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { type Entry, prioritiesOf } from '#lib/entries/entry.ts';
import { networkNames } from '#lib/entries/networks.ts';
import { standingOf } from '#lib/entries/standing.ts';
import { collectionLabels } from '#schema/names.ts';
import { callStates } from '#schema/vocabulary.ts';
import type { FacetName, Start } from './index-files.ts';

type Columns = Pick<Start, 'facets' | 'turning' | 'dated' | 'due' | 'over'>;

/** What filters, orders and ranking need of every entry, by number. `now` in milliseconds. */
export function columnsOf(directory: Directory, all: readonly Entry[], now: number): Columns {
	const column = (name: FacetName) => {
		const known = new Map<string, number>();
		const numberOf = (value: string) => {
			const number = known.get(value) ?? known.size;
			known.set(value, number);
			return number;
		};
		const of = all.map((entry) => valuesOf(directory, entry, now)[name].map(numberOf));
		return { values: [...known.keys()], of };
	};
	const turning = all.flatMap(({ collection, data }, number) => {
		const timeline = collection === 'calls' ? callTimeline(data) : undefined;
		return timeline && nextTurn(timeline, now) !== undefined ? [[number, timeline] as const] : [];
	});
	return {
		facets: {
			kind: column('kind'),
			network: column('network'),
			priority: column('priority'),
			state: column('state'),
		},
		turning: Object.fromEntries(turning),
		dated: all.map((entry) => dateOf(entry) ?? ''),
		due: all.map((entry) => (holdsForGood(entry) ? '' : lastDayOfCheck(entry))),
		over: all.flatMap((entry, number) => (isPast(entry, now) ? [number] : [])),
	};
}

function valuesOf(directory: Directory, entry: Entry, now: number): Record<FacetName, string[]> {
	const { collection, data } = entry;
	const priorities = directory.all('priorities', prioritiesOf(entry));
	const state =
		collection === 'calls'
			? callStates[stateAt(callTimeline(data), now)]
			: standingOf(entry)?.words;
	return {
		kind: [collectionLabels[collection].many],
		network: networkNames(directory, entry),
		priority:
			collection === 'priorities' ? [data.title] : priorities.map(({ data: { title } }) => title),
		state: state ? [state] : [],
	};
}

/** Whether it is over, so that it stands below the rest. What has ended in a result is no dead end. */
function isPast(entry: Entry, now: number): boolean {
	const { collection, data } = entry;
	if (data.withdrawn) return true;
	if (collection === 'calls') return isOver(stateAt(callTimeline(data), now));
	if (collection !== 'signposts' && collection !== 'systems') return false;
	return standingOf(entry).look === 'closed';
}
