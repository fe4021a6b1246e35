import { endedStates } from '#lib/calls/state.ts';
import { callState } from '#lib/calls/timeline.ts';
import { buildInstant } from '#lib/time/london-time.ts';
import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { type Rule, wrongIn } from './rule.ts';

type CallFile = EntryFile<'calls'>;
type SignpostFile = EntryFile<'signposts'>;

/** The signpost about the same thing: the one that the call names, else the one of its own name or title. */
function signpostOf({ slug, value }: CallFile, corpus: Corpus): SignpostFile | undefined {
	const signposts = corpus.in('signposts');
	if (value?.signpost) return signposts.find((it) => it.slug === value.signpost);
	return signposts.find(
		(it) => it.slug === slug || (it.value && value?.title.startsWith(it.value.title)),
	);
}

/** One page sends a reader away from what is gone, and another would let them apply to it. */
export const signpostDisagrees = {
	id: 'signpost-disagrees',
	summary: 'A call whose signpost has closed is over itself.',
	group: 'links',
	beside: { 'signposts/agency.mdx': 'status: closed\nstatusNote: It closed in 2025.\n' },
	bad: 'signpost: agency\nopens: 2025-09-01\ncloses: unknown\n',
	good: 'signpost: agency\nopens: 2025-09-01\ncloses: unknown\nclosedBy: 2025-12\n',
	*check(corpus) {
		const now = buildInstant(corpus.today, 0);
		for (const call of corpus.in('calls')) {
			if (!call.value) continue;
			const signpost = signpostOf(call, corpus);
			if (signpost?.value?.status !== 'closed') continue;
			const state = callState(call.value, now);
			if (endedStates.some((ended) => ended === state)) continue;
			yield wrongIn(call, [call.value.signpost ? 'signpost' : 'title'], {
				says: `is "${call.value.signpost ?? call.value.title}", but ${signpost.file} says that it has closed, and nothing here says so.`,
				hint: 'If the call is over, give closedBy, or over: true. If it is not, correct the status of the signpost.',
			});
		}
	},
} as const satisfies Rule;
