import type { Candidate } from '#lib/route/candidate.ts';
import { makeCandidates } from '#lib/route/candidates.ts';
import { deadEnds } from '#lib/route/dead-ends.ts';
import { getDirectory } from './directory.ts';
import { now } from './today.ts';

let made: Promise<Candidate[]> | undefined;

/** What the route finder chooses from, made once per build. Throws where any answers lead nowhere. */
export const getCandidates = (): Promise<Candidate[]> => (made ??= read());

async function read(): Promise<Candidate[]> {
	const candidates = makeCandidates(await getDirectory(), now);
	const ends = deadEnds(candidates, now);
	if (ends.length > 0)
		throw new Error(
			`The route finder leads nowhere for ${ends.length} sets of answers, such as ${ends[0]}. Give an entry in content/signposts/ or content/networks/ that serves them.`,
		);
	return candidates;
}
