import { stateAt, whenWords } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { addressOf, type Entry } from '#lib/entries/entry.ts';
import { networkNames } from '#lib/entries/networks.ts';
import { standingOf } from '#lib/entries/standing.ts';
import { collectionLabels } from '#schema/names.ts';
import { audiences, nations, stages } from '#schema/vocabulary.ts';
import type { ResultCard } from './index-files.ts';

/** What a result shows of an entry, as of `now` (milliseconds); a call's state is left to the reader's clock. */
export function makeCard(directory: Directory, entry: Entry, now: number): ResultCard {
	const place = placeOf(directory, entry);
	const standing = standingOf(entry);
	return {
		entry: addressOf(entry),
		title: entry.data.title,
		kind: collectionLabels[entry.collection].one,
		summary: entry.data.summary,
		...(place && { place }),
		...(standing && { state: standing.words, look: standing.look }),
		...ownPart(entry, now),
	};
}

/** Where it is or for whom, in words; empty where there is nothing to say. */
function placeOf(directory: Directory, entry: Entry): string {
	switch (entry.collection) {
		case 'networks':
			return entry.data.counties.join(', ');
		case 'systems':
			return entry.data.nhsRegion;
		case 'signposts':
			return nations[entry.data.nation];
		case 'guides':
			return entry.data.audience.map((key) => audiences[key]).join(', ');
		default:
			return networkNames(directory, entry).join(', ');
	}
}

function ownPart({ collection, data }: Entry, now: number): Partial<ResultCard> {
	if (collection === 'calls') {
		const timeline = callTimeline(data);
		return { when: whenWords(data, stateAt(timeline, now)), timeline };
	}
	if (collection !== 'signposts') return {};
	return {
		instead: data.whenInstead,
		whoFor: data.whoFor.map((key) => audiences[key]).join(', '),
		stages: data.stages.map((key) => stages[key]).join(', '),
	};
}
