import { keysOf } from '#schema/vocabulary.ts';
import { isOver } from '#lib/calls/state.ts';
import { callState, callTimeline } from '#lib/calls/timeline.ts';
import { type Asker, nationalWayIn, nationalWayInId, turnToNetwork } from '#lib/contact/turn.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { type Entry, standingOf } from '#lib/entries/entry.ts';
import { networksOf } from '#lib/entries/networks.ts';
import { firstGuideIds } from '#lib/entries/related.ts';
import type { Call, Network, Signpost } from '#schema/index.ts';
import type {
	CallCandidate,
	Candidate,
	GuideCandidate,
	NetworkCandidate,
	RouteContact,
	SignpostCandidate,
	Topic,
} from './candidate.ts';
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
	...keysOf(firstGuideIds).map((asker) => guideCandidate(asker, directory)),
	...directory.records.calls
		.filter(({ data }) => !isOver(callState(data, now)))
		.map((call) => callCandidate(call, directory)),
	...directory.records.signposts.map((signpost) => signpostCandidate(signpost, directory)),
];

function guideCandidate(asker: Asker, directory: Directory): GuideCandidate {
	const { id, data } = directory.get('guides', firstGuideIds[asker]);
	return { of: 'guides', id, title: data.title, for: asker };
}

const saysFirst = /^(?:Start here|Read this first|Register here before)/;

const networkCandidate = ({ id, data }: Entry<'networks'>): NetworkCandidate => ({
	of: 'networks',
	id,
	title: data.title,
	contact: {
		'innovator-company': contactOf(data, 'innovator-company'),
		'nhs-staff': contactOf(data, 'nhs-staff'),
	},
});

function contactOf(network: Network, asker: Asker): RouteContact {
	const { lead, link } = turnToNetwork(network, asker);
	return { lead, link };
}

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
		national: id === nationalWayInId ? nationalWayIn(directory) : undefined,
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

/**
 * Words by which an entry says what kind of product it is for. No field says so, and an entry that uses none
 * of them is for products that are not known. Capitals count, so that AI is not found in other words.
 */
const wordsFor: Record<Have, RegExp> = {
	medicine:
		/\b(?:(?<![Gg]enomic |[Pp]ersonalised )[Mm]edicines?|[Pp]harma\w*|[Bb]iopharma\w*|[Bb]iotech\w*|[Vv]accines?|[Dd]rug discovery|(?:[Cc]ell|[Gg]ene)(?: and gene)? therap(?:y|ies)|[Tt]reatments, devices|[Tt]reatments and tests)\b/,
	device:
		/\b(?:[Dd]evices?|[Mm]ed[Tt]ech|MedTech|[Mm]edical technolog(?:y|ies)|[Hh]ealth ?[Tt]ech|[Hh]ealth technolog(?:y|ies)|[Ee]quipment|[Ii]mplants?)\b/,
	diagnostic:
		/\b(?:[Dd]iagnostics?|[Hh]ealth ?[Tt]ech|[Hh]ealth technolog(?:y|ies)|[Pp]oint-of-care|[Dd]evices, tests|[Tt]reatments and tests|[Gg]enomic testing|IVD)\b/,
	digital:
		/\b(?:[Dd]igital|[Ss]oftware|[Aa]pps?|AI|AIaMD|[Aa]rtificial intelligence|[Aa]lgorithms?|[Cc]loud services?|[Hh]ealth IT|APIs?|[Tt]elehealth|[Rr]emote monitoring|[Vv]irtual[- ]reality|XR|[Hh]ealth ?[Tt]ech|[Hh]ealth technolog(?:y|ies))\b/,
	service:
		/\b(?:[Ww]ays? of working|[Mm]odels? of care|[Cc]are pathways?|[Cc]are models?|[Ss]ervice (?:re)?design|[Nn]ew services?)\b/,
};

/** Only the plain name of a product, for what an entry says that it is not for. */
const plainWords: Partial<Record<Have, RegExp>> = {
	medicine: /\bmedicines?\b/i,
	device: /\bdevices?\b/i,
	diagnostic: /\bdiagnostics?\b/i,
	digital: /\b(?:digital|software|apps?)\b/i,
};

const matching = (words: Partial<Record<Have, RegExp>>, text: string): Have[] =>
	keysOf(words).filter((product) => words[product]?.test(text));

/** The products that a text about what something is for names; not those that it only compares it with. */
export const productsIn = (text: string): Have[] =>
	matching(wordsFor, text.replaceAll(/, as [^.]*/g, ''));

/** The products that a text about what something is not for names. */
export const productsRefused = (text: string): Have[] => matching(plainWords, text);
