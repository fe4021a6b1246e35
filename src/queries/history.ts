import type { Entry } from '#lib/entries/entry.ts';
import type { CallHistory, SeenFrom } from '#lib/history/call-change.ts';
import { callHistory } from '#lib/history/call-changes.ts';
import { versionsOf, type ContentHistory, readHistory, versionsOfCall } from '#files/history.ts';
import { londonDay } from '#lib/time/dates.ts';
import { now } from './today.ts';

/** Kept on the process, because the pages and astro.config.mjs each load their own copy of this module. */
const kept = globalThis as { contentHistory?: ContentHistory };
const history = () => (kept.contentHistory ??= readHistory(process.cwd()));

/** The instant at which the main line last took in a change of an entry's file, where that is known. */
const changedAt = (collection: string, id: string): number | undefined =>
	versionsOf(history(), collection, id).at(-1)?.at;

/** The day an entry last changed, `YYYY-MM-DD` in London, where that is known. */
export function lastChanged({ collection, id }: Entry): string | undefined {
	const at = changedAt(collection, id);
	return at === undefined ? undefined : londonDay(at);
}

/** The same as an ISO 8601 instant, for the page at a path such as `/calls/frailty/`; only entries have one. */
export function lastModified(path: string): string | undefined {
	const [, collection = '', id = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
	const at = changedAt(collection, id);
	return at === undefined ? undefined : new Date(at).toISOString();
}

/** What happened to a call, as far as this copy can see. */
export const historyOf = ({ id, data }: Entry<'calls'>): CallHistory =>
	callHistory(versionsOfCall(history(), id, data.formerSlugs), data, now);

/** How far back this copy sees changes. */
export const seenFrom = (): SeenFrom => history().seenFrom;
