import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CallVersion } from '#lib/history/call-changes.ts';
import {
	type ContentLog,
	type FileVersion,
	gitLogArguments,
	parseGitLog,
	versionsOf,
} from './git-log.ts';
import { parseGitBatch } from './git-batch.ts';
import { type FormerCall, readPastCalls } from '#lib/history/past-call.ts';

/** The history of `content/` in a folder, with what could be read of the calls that changed in it. */
export interface ContentHistory extends ContentLog {
	/** By the ids of their texts. */
	pastCalls: Map<string, FormerCall>;
}

const runGit = (folder: string, args: readonly string[], input = ''): Buffer =>
	execFileSync('git', args, {
		cwd: folder,
		input,
		maxBuffer: Infinity,
		stdio: ['pipe', 'pipe', 'ignore'],
	});

/**
 * Reads the history of a folder's `content/`: one log, and the texts of changed calls in one go. Where
 * git is absent, or keeps no history of it, it is empty; never throws.
 */
export function readHistory(folder: string): ContentHistory {
	const log = readLog(folder);
	const blobs = changedCalls(log).map(({ blob }) => blob);
	return { ...log, pastCalls: readPastCalls(readBlobs(folder, [...new Set(blobs)])) };
}

function readLog(folder: string): ContentLog {
	try {
		const log = runGit(folder, gitLogArguments).toString('utf8');
		return parseGitLog(log, shallowCommits(folder));
	} catch {
		return { files: new Map(), seenFrom: 'nowhere' };
	}
}

/** The commits at which a shallow clone is cut off. */
function shallowCommits(folder: string): Set<string> {
	const path = runGit(folder, ['rev-parse', '--git-path', 'shallow']).toString('utf8').trim();
	const file = resolve(folder, path);
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

/** The texts of blobs, with their ids, from one process; without those that git does not have. */
function readBlobs(folder: string, blobs: string[]): [string, string][] {
	if (blobs.length === 0) return [];
	let out: Buffer;
	try {
		out = runGit(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
	} catch {
		return [];
	}
	return [...parseGitBatch(out)].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]);
}

/** The versions of a call with what each of them said. */
export const versionsOfCall = (
	history: ContentHistory,
	id: string,
	formerNames?: readonly string[],
): CallVersion[] =>
	versionsOf(history, 'calls', id, formerNames)
		.filter(({ change }) => change !== 'deleted')
		.map(({ at, blob }) => ({ at, data: history.pastCalls.get(blob) }));
