import { isOver, nextTurn, stateAt } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { callDate } from '#lib/calls/words.ts';
import { type AnyEntry, type Directory, shortName } from '#lib/entries/directory.ts';
import { holdsForGood, lastDayOfCheck } from '#lib/checks/freshness.ts';
import {
	standingOfCollaboration,
	standingOfProgramme,
	standingOfSignpost,
	standingOfSystem,
	type Standing,
} from '#lib/entries/standing.ts';
import { collectionLabels, type CollectionName } from '#schema/names.ts';
import type { Call, Collaboration, Programme, Signpost, System } from '#schema/index.ts';
import { callStates } from '#schema/vocabulary.ts';
import { networksOf } from './card.ts';
import type { FacetName, Start } from './index-files.ts';
import type { Numbered } from './numbers.ts';

const standing: { [C in CollectionName]?: (data: never) => Standing } = {
	collaborations: (data: Collaboration) => standingOfCollaboration(data),
	programmes: (data: Programme) => standingOfProgramme(data),
	signposts: (data: Signpost) => standingOfSignpost(data),
	systems: (data: System) => standingOfSystem(data),
};

/** What has ended there is a result, and no dead end. */
const areResults: CollectionName[] = ['collaborations', 'programmes'];
/** The shapes of what is over. */
const overLooks: Standing['look'][] = ['closed', 'withdrawn'];

type Columns = Pick<Start, 'facets' | 'turning' | 'dated' | 'due' | 'over'>;

/** What filters, orders and ranking need of every entry, by number. `now` in milliseconds. */
export function columnsOf(directory: Directory, all: readonly Numbered[], now: number): Columns {
	const values: Record<FacetName, Map<string, number>> = {
		kind: new Map(),
		network: new Map(),
		priority: new Map(),
		state: new Map(),
	};
	const facets = Object.fromEntries(
		Object.entries(values).map(([name, known]) => {
			const number = (value: string) => {
				if (!known.has(value)) known.set(value, known.size);
				return known.get(value) as number;
			};
			const of = all.map((it) => valuesOf(directory, it, now)[name as FacetName].map(number));
			return [name, { values: [...known.keys()], of }];
		}),
	) as Start['facets'];
	const calls = all.flatMap(({ collection, entry }, number) =>
		collection === 'calls' ? [[number, callTimeline(entry.data as Call)] as const] : [],
	);
	return {
		facets,
		turning: Object.fromEntries(
			calls.filter(([, timeline]) => nextTurn(timeline, now) !== undefined),
		),
		dated: all.map(dateOf),
		due: all.map(({ collection, entry: { data } }) =>
			holdsForGood(collection, data) ? '' : lastDayOfCheck(collection, data.checked.on),
		),
		over: all.flatMap((it, number) => (isPast(it, now) ? [number] : [])),
	};
}

const valuesOf = (
	directory: Directory,
	{ collection, entry }: Numbered,
	now: number,
): Record<FacetName, string[]> => {
	const { data } = entry;
	const networks = (networksOf[collection] as (d: Directory, e: AnyEntry) => string[])(
		directory,
		entry,
	);
	const { priorities = [] } = data as { priorities?: string[] };
	return {
		kind: [collectionLabels[collection].many],
		network: networks.map((id) => shortName(directory.get('networks', id))),
		priority:
			collection === 'priorities'
				? [data.title]
				: directory.all('priorities', priorities).map((priority) => priority.data.title),
		state:
			collection === 'calls'
				? [callStates[stateAt(callTimeline(data as Call), now)]]
				: [standing[collection]?.(data as never).words ?? []].flat(),
	};
};

const isPast = ({ collection, entry: { data } }: Numbered, now: number): boolean => {
	if (data.withdrawn) return true;
	if (collection === 'calls') return isOver(stateAt(callTimeline(data as Call), now));
	if (areResults.includes(collection)) return false;
	const stands = standing[collection]?.(data as never);
	return stands !== undefined && overLooks.includes(stands.look);
};

/** The day, month or year that an entry is filed under; empty where there is none. */
const dateOf = ({ collection, entry: { data } }: Numbered): string => {
	if (collection === 'calls') return callDate(data as Call) ?? '';
	const { ended, started, statusAsOf, from } = data as Partial<Collaboration & Signpost & System>;
	return ended ?? started ?? statusAsOf ?? from ?? '';
};
