import { stateAt } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { whenWords } from '#lib/calls/words.ts';
import {
	type Directory,
	type Entry,
	networksOfCall,
	networksOfSystem,
	type Records,
	shortName,
} from '#lib/entries/directory.ts';
import {
	type Standing,
	standingOfCollaboration,
	standingOfProgramme,
	standingOfSignpost,
	standingOfSystem,
} from '#lib/entries/standing.ts';
import { collectionLabels, type CollectionName } from '#schema/names.ts';
import { audiences, nations, stages } from '#schema/vocabulary.ts';
import type { Card } from './index-files.ts';

/** The networks of an entry, by their ids. */
export const networksOf: {
	[C in CollectionName]: (directory: Directory, entry: Records[C][number]) => string[];
} = {
	networks: (_, { id }) => [id],
	systems: networksOfSystem,
	priorities: () => [],
	calls: (_, { data }) => networksOfCall(data).map(({ id }) => id),
	collaborations: (_, { data }) => data.networks.map(({ network }) => network),
	programmes: (_, { data }) => data.leadNetworks ?? [],
	signposts: () => [],
	guides: () => [],
};

const stands = ({ words, look }: Standing) => ({ state: words, look });
const named = (directory: Directory, ids: string[]) => {
	const place = ids.map((id) => shortName(directory.get('networks', id))).join(', ');
	return place ? { place } : {};
};

type Makers = {
	[C in CollectionName]: (
		directory: Directory,
		entry: Entry<Records[C][number]['data']>,
		now: number,
	) => Partial<Card>;
};

const makers: Makers = {
	networks: (_, { data }) => ({ place: data.counties.join(', ') }),
	systems: (_, { data }) => ({ place: data.nhsRegion, ...stands(standingOfSystem(data)) }),
	priorities: () => ({}),
	calls: (directory, call, now) => {
		const timeline = callTimeline(call.data);
		return {
			...named(directory, networksOf.calls(directory, call)),
			when: whenWords(call.data, stateAt(timeline, now)),
			timeline,
		};
	},
	collaborations: (directory, entry) => ({
		...named(directory, networksOf.collaborations(directory, entry)),
		...stands(standingOfCollaboration(entry.data)),
	}),
	programmes: (directory, entry) => ({
		...named(directory, networksOf.programmes(directory, entry)),
		...stands(standingOfProgramme(entry.data)),
	}),
	signposts: (_, { data }) => ({
		place: nations[data.nation],
		...stands(standingOfSignpost(data)),
		instead: data.whenInstead,
		whoFor: data.whoFor.map((key) => audiences[key]).join(', '),
		stages: data.stages.map((key) => stages[key]).join(', '),
	}),
	guides: (_, { data }) => ({ place: data.audience.map((key) => audiences[key]).join(', ') }),
};

/** What a result shows of an entry, as of `now` (milliseconds); a call's state is left to the reader's clock. */
export const makeCard = <C extends CollectionName>(
	directory: Directory,
	{ collection, entry }: { collection: C; entry: Records[C][number] },
	now: number,
): Card => ({
	entry: `${collection}/${entry.id}`,
	title: entry.data.title,
	kind: collectionLabels[collection].one,
	summary: entry.data.summary,
	...(
		makers[collection] as (
			directory: Directory,
			entry: Records[C][number],
			now: number,
		) => Partial<Card>
	)(directory, entry, now),
});
