import { isOver, shortCallStates, stateAt, timelineAhead } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { holdsForGood, lastDayOfCheck } from '#lib/checks/freshness.ts';
import { evidenceOf } from '#lib/collaborations/evidence.ts';
import { strengthWords } from '#lib/collaborations/words.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { addressOf, type Entry, standingOf, dateOf } from '#lib/entries/entry.ts';
import { networkNames } from '#lib/entries/networks.ts';
import type { Turning } from '#lib/entries/turning.ts';
import { callRowOf } from '#lib/lists/call-row.ts';
import { facetsOf, type Naming } from '#lib/lists/facets.ts';
import { collectionLabels } from '#schema/names.ts';
import { audiences, nations, stages } from '#schema/vocabulary.ts';
import { type IndexHead, packFacet, packRising, type ResultCard } from './index-files.ts';

/** What a result shows of an entry, as of `now` (milliseconds); what turns by itself is left to the reader's clock. */
export function makeCard(directory: Directory, entry: Entry, now: number): ResultCard {
	const standing = standingOf(entry, now);
	return {
		entry: addressOf(entry),
		title: entry.data.title,
		kind: collectionLabels[entry.collection].one,
		summary: entry.data.summary,
		...(standing && { state: standing.words, look: standing.look }),
		...(standing?.first && { first: standing.first }),
		...(standing?.run && { timeline: standing.run }),
		...ownPart(directory, entry, now),
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

function ownPart(directory: Directory, entry: Entry, now: number): Partial<ResultCard> {
	const { collection, data } = entry;
	if (collection === 'calls') {
		const { by, facts, when, left, timeline } = callRowOf(directory, entry, now);
		const turns = timelineAhead(timeline, now);
		const state = stateAt(timeline, now);
		return {
			...(turns ? { timeline: turns } : { state: shortCallStates[state], look: state }),
			call: { by, facts, when, ...(left && { left }) },
		};
	}
	const more = [
		placeOf(directory, entry),
		...(collection === 'collaborations'
			? [`Evidence: ${strengthWords(evidenceOf(data).strength)}`]
			: []),
	].filter((words) => words !== '');
	return {
		...(more.length > 0 && { more }),
		...(collection === 'signposts' && {
			instead: data.whenInstead,
			whoFor: data.whoFor.map((key) => audiences[key]).join(', '),
			stages: data.stages.map((key) => stages[key]).join(', '),
		}),
	};
}

type Columns = Pick<IndexHead, 'facets' | 'turning' | 'dated' | 'due' | 'over'>;

/** What facets, orders and ranking need of every entry, by number. `now` in milliseconds. */
export function columnsOf(
	directory: Directory,
	naming: Naming,
	all: readonly Entry[],
	now: number,
): Columns {
	const turning = all.flatMap((entry, number) => {
		const it = turningOf(entry, now);
		return it ? [[number, it] as const] : [];
	});
	return {
		facets: Object.fromEntries(
			facetsOf(directory, naming, now)
				.search.filter(({ key }) => key !== 'kind' && key !== 'year')
				.map(({ key, of }) => [key, packFacet(all.map((entry) => [...new Set(of(entry))].sort()))]),
		),
		turning: Object.fromEntries(turning),
		dated: all.map((entry) => dateOf(entry) ?? ''),
		due: all.map((entry) => (holdsForGood(entry) ? '' : lastDayOfCheck(entry))),
		over: packRising(all.flatMap((entry, number) => (isPast(entry, now) ? [number] : []))),
	};
}

/** What decides how an entry stands, where that becomes another without a new build. */
function turningOf(entry: Entry, now: number): Turning | undefined {
	if (entry.collection !== 'calls') return standingOf(entry, now)?.run;
	return timelineAhead(callTimeline(entry.data), now);
}

/** Whether it is over, so that it stands below the rest. What has ended in a result is no dead end. */
function isPast(entry: Entry, now: number): boolean {
	const { collection, data } = entry;
	if (data.withdrawn) return true;
	if (collection === 'calls') return isOver(stateAt(callTimeline(data), now));
	if (collection !== 'signposts' && collection !== 'systems') return false;
	return standingOf(entry).look === 'closed';
}
