import { keysOf } from '#schema/vocabulary.ts';
import { isOver } from '#lib/calls/state.ts';
import { callState, callTimeline } from '#lib/calls/timeline.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { networksOf } from '#lib/entries/networks.ts';
import { standingOf } from '#lib/entries/standing.ts';
import type { Call, Signpost } from '#schema/index.ts';
import type {
	CallCandidate,
	Candidate,
	NetworkCandidate,
	SignpostCandidate,
	Topic,
} from './candidate.ts';
import { productsIn, productsRefused } from './products.ts';
import type { Have } from './questions.ts';

/** Words by which an entry speaks of what no field says. */
const topicWords: Record<Topic, RegExp> = {
	advice: /\b(?:advi[cs]\w*|guid\w+|support\w*|help(?:s|ed)?|mentoring|connects?|answers?)\b/i,
	data: /\b(?:data|datasets?)\b/i,
};
const topicsIn = (text: string) =>
	keysOf(topicWords).filter((topic) => topicWords[topic].test(text));

/** What the judging needs of each entry; calls that are over at `now` are left out, closed signposts stay. */
export const makeCandidates = (directory: Directory, now: number): Candidate[] => [
	...directory.records.networks.map(networkCandidate),
	...directory.records.calls
		.filter(({ data }) => !isOver(callState(data, now)))
		.map((call) => callCandidate(call, directory)),
	...directory.records.signposts.map((signpost) => signpostCandidate(signpost, directory)),
];

const saysFirst = /^(?:Start here|Read this first|Register here before)/;

const networkCandidate = ({ id, data }: Entry<'networks'>): NetworkCandidate => ({
	of: 'networks',
	id,
	title: data.title,
	text: data.knownFor,
	region: data.region,
	contact: { words: data.contact.service, href: data.contact.url ?? data.website.url },
});

export function callCandidate(call: Entry<'calls'>, directory: Directory): CallCandidate {
	const { id, data } = call;
	return {
		of: 'calls',
		id,
		title: data.title,
		text: data.summary,
		by: data.issuers.map(({ name }) => name).join(', '),
		closes: data.closes,
		timeline: callTimeline(data),
		kind: data.kind,
		applicants: data.applicants,
		nations: data.nations,
		support: data.support.kinds,
		products: productsOf(data, data.sought),
		digital: digitalOf(data),
		place: data.place,
		networks: networksOf(directory, call).map((network) => network.id),
	};
}

export function signpostCandidate(
	signpost: Entry<'signposts'>,
	directory: Directory,
): SignpostCandidate {
	const { id, data } = signpost;
	const [replacement] = directory.all('signposts', data.replacedBy ? [data.replacedBy] : []);
	return {
		of: 'signposts',
		id,
		title: data.title,
		text: data.whenInstead,
		kind: data.kind,
		whoFor: data.whoFor,
		stages: data.stages,
		nation: data.nation,
		status: data.status,
		standing: data.status === 'active' ? undefined : standingOf(signpost),
		products: productsOf(data, data.helpsWith, data.whenInstead),
		digital: digitalOf(data),
		refused: data.notFor ? productsRefused(data.notFor) : undefined,
		nationNote: data.nationNote,
		notFor: data.notFor,
		first: saysFirst.test(data.whenInstead) || undefined,
		topics: data.helpsWith ? topicsIn(data.helpsWith) : undefined,
		replacedBy: replacement && { id: replacement.id, title: replacement.data.title },
		withdrawn: data.withdrawn && true,
		reachable: data.url ? undefined : false,
	};
}

const productsOf = (
	{ title, summary, aliases = [] }: Call | Signpost,
	...texts: (string | undefined)[]
): Have[] => productsIn([title, summary, ...aliases, ...texts].join('. '));

function digitalOf({ priorities = [] }: Call | Signpost): 'too' | 'only' | undefined {
	if (!priorities.includes('digital-and-ai')) return undefined;
	return priorities.length === 1 ? 'only' : 'too';
}
