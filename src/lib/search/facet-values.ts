import { isOver, stateAt, timelineAhead } from '#lib/calls/state.ts';
import { callTimeline, whenWords } from '#lib/calls/timeline.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { addressOf, type Entry, prioritiesOf, standingOf, dateOf } from '#lib/entries/entry.ts';
import type { Turning } from '#lib/entries/turning.ts';
import { evidenceOf } from '#lib/collaborations/evidence.ts';
import { strengthLabel, strengthWords } from '#lib/collaborations/words.ts';
import { networkNames } from '#lib/entries/networks.ts';
import { collectionLabels } from '#schema/names.ts';
import { aimResults, audiences, nations, stages, callStates } from '#schema/vocabulary.ts';
import type { ResultCard, FacetName, IndexHead } from './index-files.ts';
import { holdsForGood, lastDayOfCheck } from '#lib/checks/freshness.ts';

/** What a result shows of an entry, as of `now` (milliseconds); what turns by itself is left to the reader's clock. */
export function makeCard(directory: Directory, entry: Entry, now: number): ResultCard {
	const place = placeOf(directory, entry);
	const standing = standingOf(entry, now);
	return {
		entry: addressOf(entry),
		title: entry.data.title,
		kind: collectionLabels[entry.collection].one,
		summary: entry.data.summary,
		...(place && { place }),
		...(standing && { state: standing.words, look: standing.look }),
		...(standing?.first && { first: standing.first }),
		...(standing?.run && { timeline: standing.run }),
		...ownPart(entry, now),
	};
}

/** Where it is or for whom, in words; empty where there is nothing to say. */
function placeOf(directory: Directory, entry: Entry): string {
	if (entry.collection === 'networks') return entry.data.counties.join(', ');
	if (entry.collection === 'systems') return entry.data.nhsRegion;
	if (entry.collection === 'signposts') return nations[entry.data.nation];
	if (entry.collection === 'guides')
		return entry.data.audience.map((key) => audiences[key]).join(', ');
	return networkNames(directory, entry).join(', ');
}

function ownPart({ collection, data }: Entry, now: number): Partial<ResultCard> {
	if (collection === 'calls') {
		const timeline = callTimeline(data);
		return { when: whenWords(data, stateAt(timeline, now)), timeline };
	}
	if (collection === 'collaborations')
		return { evidence: `Evidence: ${strengthWords(evidenceOf(data).strength)}` };
	if (collection !== 'signposts') return {};
	return {
		instead: data.whenInstead,
		whoFor: data.whoFor.map((key) => audiences[key]).join(', '),
		stages: data.stages.map((key) => stages[key]).join(', '),
	};
}

type Columns = Pick<IndexHead, 'facets' | 'turning' | 'dated' | 'due' | 'over'>;

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
	const turning = all.flatMap((entry, number) => {
		const it = turningOf(entry, now);
		return it ? [[number, it] as const] : [];
	});
	return {
		facets: {
			kind: column('kind'),
			network: column('network'),
			priority: column('priority'),
			state: column('state'),
			aim: column('aim'),
			evidence: column('evidence'),
		},
		turning: Object.fromEntries(turning),
		dated: all.map((entry) => dateOf(entry) ?? ''),
		due: all.map((entry) => (holdsForGood(entry) ? '' : lastDayOfCheck(entry))),
		over: all.flatMap((entry, number) => (isPast(entry, now) ? [number] : [])),
	};
}

/** What decides how an entry stands, where that becomes another without a new build. */
function turningOf(entry: Entry, now: number): Turning | undefined {
	if (entry.collection !== 'calls') return standingOf(entry, now)?.run;
	return timelineAhead(callTimeline(entry.data), now);
}

function valuesOf(directory: Directory, entry: Entry, now: number): Record<FacetName, string[]> {
	const { collection, data } = entry;
	const priorities = directory.all('priorities', prioritiesOf(entry));
	const state =
		collection === 'calls'
			? callStates[stateAt(callTimeline(data), now)]
			: standingOf(entry, now)?.words;
	return {
		kind: [collectionLabels[collection].many],
		network: networkNames(directory, entry),
		priority:
			collection === 'priorities' ? [data.title] : priorities.map(({ data: { title } }) => title),
		state: state ? [state] : [],
		aim: collection === 'collaborations' ? [aimResults[data.mainAim.met]] : [],
		evidence: collection === 'collaborations' ? [strengthLabel(evidenceOf(data).strength)] : [],
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
