import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CallVersion } from '#lib/history/call-changes.ts';
import { git, readBlobs } from './git.ts';
import {
	type ContentLog,
	type FileVersion,
	gitLogArguments,
	parseGitLog,
	versionsOf,
} from './git-log.ts';
import { type PastVersion, readPastVersions } from '#lib/history/past-call.ts';
import { londonDay } from '#lib/time/dates.ts';

/** The history of `content/` in a folder, with what could be read of the calls that changed in it. */
export interface ContentHistory extends ContentLog {
	/** By the ids of their texts. */
	pastCalls: Map<string, PastVersion>;
}

/**
 * Reads the history of a folder's `content/`: one log, and the texts of changed calls in one go. Where
 * git is absent, or keeps no history of it, it is empty; never throws.
 */
export function readHistory(folder: string): ContentHistory {
	const log = readLog(folder);
	const blobs = new Set(changedCalls(log).map(({ blob }) => blob));
	const decoder = new TextDecoder();
	const texts = [...readBlobs(folder, [...blobs])].map(([id, bytes]): [string, string] => [
		id,
		decoder.decode(bytes),
	]);
	return { ...log, pastCalls: readPastVersions(texts) };
}

function readLog(folder: string): ContentLog {
	const log = git(folder, gitLogArguments)?.toString('utf8');
	if (log === undefined) return { files: new Map(), seenFrom: 'nowhere' };
	return parseGitLog(log, shallowCommits(folder));
}

/** The commits at which a shallow clone is cut off. */
function shallowCommits(folder: string): Set<string> {
	const path = git(folder, ['rev-parse', '--git-path', 'shallow'])?.toString('utf8').trim();
	const file = resolve(folder, path ?? 'shallow');
	return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

/** The versions of calls whose text has to be read: those of files that were not only added. */
const changedCalls = ({ files }: ContentLog): FileVersion[] =>
	[...files].flatMap(([path, versions]) => {
		const texts = versions.filter(({ change }) => change !== 'deleted');
		const isChanged = new Set(texts.map(({ blob }) => blob)).size > 1;
		const isGone = texts.length < versions.length;
		return path.startsWith('content/calls/') && (isChanged || isGone) ? texts : [];
	});

/** The versions of a call with what each of them said. */
export const versionsOfCall = (
	history: ContentHistory,
	id: string,
	formerNames?: readonly string[],
): CallVersion[] =>
	versionsOf(history, 'calls', id, formerNames)
		.filter(({ change }) => change !== 'deleted')
		.map(({ at, blob }) => ({ at, data: history.pastCalls.get(blob) }));

/** Kept on the process, because the pages and astro.config.mjs each load their own copy of this module. */
const kept = globalThis as { contentHistory?: ContentHistory };

/** The history of the content that is built, read once. */
export const contentHistory = (): ContentHistory =>
	(kept.contentHistory ??= readHistory(process.cwd()));

/** The instant at which the main line last took in a change of an entry's file, where that is known. */
const changedAt = (collection: string, id: string): number | undefined =>
	versionsOf(contentHistory(), collection, id).at(-1)?.at;

/** The day an entry last changed, `YYYY-MM-DD` in London, where that is known. */
export function lastChanged({ collection, id }: { collection: string; id: string }) {
	const at = changedAt(collection, id);
	return at === undefined ? undefined : londonDay(at);
}

/** The same as an ISO 8601 instant, for the page at a path such as `/calls/frailty/`; only entries have one. */
export function lastModified(path: string): string | undefined {
	const [, collection = '', id = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
	const at = changedAt(collection, id);
	return at === undefined ? undefined : new Date(at).toISOString();
}
