import type { CollectionName } from '#schema/names.ts';
import { type PublishedBundle, type PublishedEntry, publishedEntries } from '#schema/published.ts';
import { stateAt } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { evidenceOf } from '#lib/collaborations/evidence.ts';
import { stateOn } from '#lib/collaborations/state.ts';
import type { Directory } from './directory.ts';
import { londonDay } from '#lib/time/dates.ts';
import type { Entry } from './entry.ts';
import { absoluteUrl, entryUrl } from '#lib/urls.ts';

/** The licence of our words and data. The code has its own, MIT. */
export const contentLicence = {
	name: 'Creative Commons Attribution 4.0 International',
	url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** An entry as our data holds it. Throws when it is not as published.ts promises. */
export function publishEntry(entry: Entry, now: number): PublishedEntry {
	const { collection, id, data } = entry;
	return publishedEntries[collection].parse({
		collection,
		id,
		page: absoluteUrl(entryUrl(collection, id)),
		builtOn: londonDay(now),
		...(collection === 'calls' && {
			state: stateAt(callTimeline(data), now),
			timeline: callTimeline(data),
		}),
		...(collection === 'collaborations' && {
			state: stateOn(data, londonDay(now)),
			...evidenceOf(data),
		}),
		...data,
	});
}

/** All entries of a collection as our data holds them. */
export function publishBundle(
	{ records }: Directory,
	collection: CollectionName,
	now: number,
): PublishedBundle {
	const entries = records[collection].map((entry) => publishEntry(entry, now));
	return {
		collection,
		builtOn: londonDay(now),
		licence: contentLicence.url,
		count: entries.length,
		entries,
	};
}

/** The text of a JSON file. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** How large a text is as a file, in words: `812 bytes`, `48 kB`. */
export function sizeOf(text: string): string {
	const bytes = new TextEncoder().encode(text).length;
	return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}
