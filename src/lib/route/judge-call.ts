import { type CallState, isOver } from '#lib/calls/state.ts';
import { listNames } from '#lib/text/words.ts';
import { type CallCandidate, stateOf } from './candidate.ts';
import { anyOf, nationsFinding, type Judgement, type Situation } from './verdict.ts';
import { productFinding } from './product.ts';
import { type Need, needWords, type Stage, type Who } from './questions.ts';

type Kind = NonNullable<CallCandidate['kind']>;
type Applicant = NonNullable<CallCandidate['applicants']>[number];

/** What speaks for and against a call. */
export const callFindings = (call: CallCandidate, asked: Situation): Judgement[] => [
	stateFinding(asked.state ?? stateOf(call, asked.now)),
	applicantFinding(call, asked.who),
	productFinding(call, asked.have),
	stageFinding(call, asked.stage),
	anyOf((asked.need ?? []).map((need) => needFinding(call, need))),
	nationsFinding(call.nations, asked),
	regionFinding(call, asked),
];

function stateFinding(state: CallState): Judgement {
	if (state === 'withdrawn') return { no: 'it was withdrawn' };
	if (state === 'lapsed') return { no: 'it probably is over' };
	if (isOver(state)) return { no: 'it has closed' };
	if (state === 'unconfirmed') return { unknown: 'whether it is open' };
	return state === 'forthcoming' ? { unknown: 'whether it opens as announced' } : 'yes';
}

/** Who applies as what: surely, and perhaps. */
const applicantsFor: Record<Who, { surely: Applicant[]; perhaps: Applicant[] }> = {
	company: { surely: ['company'], perhaps: ['small-company', 'individual', 'care-provider'] },
	nhs: { surely: ['nhs-organisation', 'nhs-staff'], perhaps: ['care-provider', 'individual'] },
	researcher: { surely: ['university'], perhaps: ['individual', 'nhs-staff'] },
	charity: {
		surely: [],
		perhaps: ['charity', 'social-enterprise', 'public-body', 'care-provider'],
	},
	public: { surely: ['individual'], perhaps: [] },
};
const applicantWords: Record<Applicant, string> = {
	company: 'companies',
	'small-company': 'small or medium-sized companies',
	'nhs-organisation': 'NHS organisations',
	'nhs-staff': 'people who work in the NHS',
	'care-provider': 'care providers',
	university: 'universities',
	charity: 'charities',
	'social-enterprise': 'social enterprises',
	'public-body': 'public bodies',
	individual: 'people who apply for themselves',
	network: 'networks',
};
const inWords = (applicants: readonly Applicant[]): string =>
	listNames(
		applicants
			.filter((one) => one !== 'small-company' || !applicants.includes('company'))
			.map((one) => applicantWords[one]),
		'and',
	);

function applicantFinding({ applicants }: CallCandidate, who: Who | undefined): Judgement {
	if (!who) return 'yes';
	if (!applicants) return { unknown: 'who can apply' };
	const { surely, perhaps } = applicantsFor[who];
	if (surely.some((one) => applicants.includes(one))) return 'yes';
	const open = perhaps.filter((one) => applicants.includes(one));
	if (open.length === 0) return { no: `it is for ${inWords(applicants)}` };
	return { unknown: `whether you are among the ${inWords(open)} that can apply` };
}

/** The stages that a kind of call is for by its name. It may be for others too. */
const stagesOf: Partial<Record<Kind, Stage[]>> = {
	'development-contract': ['idea', 'evidence'],
	evaluation: ['evidence', 'pilot'],
	matching: ['pilot'],
	procurement: ['procurement', 'spread'],
	'market-engagement': ['procurement'],
	'adoption-fund': ['pilot', 'procurement', 'spread'],
	'policy-selection': ['procurement', 'spread'],
};

const stageFinding = ({ kind }: CallCandidate, stage: Stage | undefined): Judgement =>
	!stage || (kind && stagesOf[kind]?.includes(stage)) ? 'yes' : { unknown: 'for which stage' };

/** The needs that a kind of call answers by its name. */
const needsOf: Partial<Record<Need, Kind[]>> = {
	talk: [
		'accelerator',
		'matching',
		'needs-exchange',
		'market-engagement',
		'partner-search',
		'intake',
	],
	evidence: ['evaluation', 'matching', 'development-contract'],
	sell: ['procurement', 'market-engagement', 'policy-selection', 'adoption-fund'],
	use: ['adoption-fund', 'procurement', 'matching', 'policy-selection', 'fellowship', 'evaluation'],
};
/** A call asks for an answer to a need of the NHS. What it is not: */
const neverFor: Partial<Record<Need, string>> = {
	rules: 'a call approves nothing',
	data: 'a call is not a way to health data',
	say: 'a call asks for products and services',
};
const withoutMoney: readonly string[] = ['in-kind', 'none'];

function needFinding(call: CallCandidate, need: Need): Judgement {
	if (need === 'funding') return moneyFinding(call);
	const never = neverFor[need];
	// An accelerator helps its companies with whatever stands in their way.
	if (never && call.kind && call.kind !== 'accelerator') return { no: never };
	if (call.kind && needsOf[need]?.includes(call.kind)) return 'yes';
	return { unknown: `whether it helps with ${needWords[need]}` };
}

function moneyFinding({ support }: CallCandidate): Judgement {
	if (!support || support.includes('not-stated')) return { unknown: 'what it offers' };
	return support.some((kind) => !withoutMoney.includes(kind))
		? 'yes'
		: { no: 'it offers no money' };
}

function regionFinding({ place: where, networks }: CallCandidate, { place }: Situation): Judgement {
	if (!where || !place) return 'yes';
	const isNear = place.networks.some(({ id }) => networks?.includes(id));
	return isNear
		? 'yes'
		: { unknown: `whether ${place.words} is near enough: it is about ${lower(where)}` };
}
const lower = (words: string) => words.replace(/^The /, 'the ');
