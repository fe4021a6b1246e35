import { z } from 'zod';
import type { Api } from '../github/api.ts';

/** The event of a run that has ended, as GitHub writes it: the run is GitHub's word, its texts are not. */
const runEvent = z.object({
	workflow_run: z.object({
		event: z.literal('pull_request'),
		head_sha: z.string().regex(/^[0-9a-f]{40}$/),
		head_branch: z.string().min(1).max(300),
		head_repository: z.object({ owner: z.object({ login: z.string().max(100) }) }),
	}),
});

/** A pull request that is open, as far as a review needs it. */
type PullRequest = { number: number; head: { sha: string } };

/**
 * The open pull request whose newest commit a run has checked. Asked of GitHub and not of the run, so
 * that no run can speak for another's; undefined where it has moved on, or there is none.
 */
export async function pullRequestOf(api: Api, event: unknown): Promise<PullRequest | undefined> {
	const run = runEvent.safeParse(event).data?.workflow_run;
	if (!run) return undefined;
	const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
	const found = await api.list<PullRequest>(`/pulls?state=open&head=${head}`);
	return found.find(({ head: { sha } }) => sha === run.head_sha);
}

/** A file of a pull request, as GitHub tells it. */
export interface ChangedFile {
	filename: string;
	status: string;
	/** Left out where it is too long, or no text. */
	patch?: string;
}

/** The lines of the new file that a patch shows, of which GitHub takes notes: from 1. */
export function shownLines(patch = ''): Set<number> {
	const shown = new Set<number>();
	let line = 0;
	for (const text of patch.split('\n')) {
		const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
		if (hunk) line = Number(hunk[1]);
		else if (/^[ +]/.test(text)) shown.add(line++);
	}
	return shown;
}
