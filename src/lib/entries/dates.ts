import { callDate } from '#lib/calls/state.ts';
import type { Entry } from './entry.ts';

/** The day, month or year that an entry is filed under: when it ended, else when it began. */
export function dateOf({ collection, data }: Entry): string | undefined {
	switch (collection) {
		case 'calls':
			return callDate(data);
		case 'collaborations':
		case 'programmes':
			return data.ended ?? data.started;
		case 'signposts':
			return data.statusAsOf;
		case 'systems':
			return data.from;
		default:
			return undefined;
	}
}
