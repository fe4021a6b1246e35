import {
	collaborationStates,
	looks,
	programmeStates,
	signpostStatuses,
} from '#schema/vocabulary.ts';
import type { Entry } from './entry.ts';

/** How an entry stands: the words of the closed list, with a shape beside them. */
export interface Standing {
	look: 'open' | 'closed' | 'decided' | 'withdrawn' | 'unconfirmed' | 'rolling';
	words: string;
}

/** How an entry stands by its own words; none for what has none. A call’s state is told by the clock. */
export function standingOf(
	entry: Entry<'collaborations' | 'programmes' | 'signposts' | 'systems'>,
): Standing;
export function standingOf(entry: Entry): Standing | undefined;
export function standingOf({ collection, data }: Entry): Standing | undefined {
	switch (collection) {
		case 'collaborations':
			return { look: looks[collection][data.state], words: collaborationStates[data.state] };
		case 'programmes':
			return { look: looks[collection][data.state], words: programmeStates[data.state] };
		case 'signposts':
			return { look: looks[collection][data.status], words: signpostStatuses[data.status] };
		case 'systems':
			return data.to
				? { look: 'closed', words: 'Closed' }
				: { look: 'open', words: 'Board of today' };
		default:
			return undefined;
	}
}
