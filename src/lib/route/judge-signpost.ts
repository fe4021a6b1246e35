import { keysOf, signpostKinds } from '#schema/vocabulary.ts';
import { listNames, listWords } from '#lib/text/words.ts';
import type { SignpostCandidate, Topic } from './candidate.ts';
import {
	anyOf,
	inEachNation,
	nationWords,
	type Judgement,
	type ReaderPlace,
	type Situation,
	ukNations,
} from './verdict.ts';
import { productFinding } from './product.ts';
import { type Need, needWords, type Stage, type Who } from './questions.ts';

type Kind = NonNullable<SignpostCandidate['kind']>;
type SchemaStage = NonNullable<SignpostCandidate['stages']>[number];

/** What speaks for and against a signpost. */
export const signpostFindings = (signpost: SignpostCandidate, asked: Situation): Judgement[] => [
	statusFinding(signpost),
	audienceFinding(signpost, asked.who),
	productFinding(signpost, asked.have),
	stageFinding(signpost, asked),
	needFinding(signpost, asked.need),
	nationFinding(signpost, asked),
];

function statusFinding({ status, withdrawn, replacedBy }: SignpostCandidate): Judgement {
	if (withdrawn) return { no: 'it was withdrawn' };
	if (status === 'renamed') return { no: 'it has another name now' };
	if (status === 'closed') return { no: 'it has closed' };
	if (replacedBy) return { no: 'something else has taken its place' };
	return !status || status === 'unconfirmed' ? { unknown: 'whether it still runs' } : 'yes';
}

const audienceFor = {
	company: 'innovator-company',
	nhs: 'nhs-staff',
	researcher: 'researcher',
	public: 'public',
} as const;
const audienceWords = {
	'innovator-company': 'companies',
	'nhs-staff': 'NHS staff',
	researcher: 'researchers',
	public: 'the public',
} as const;

const inWords = <T extends string>(words: Record<T, string>, keys: readonly T[]): string =>
	listNames(
		keys.map((key) => words[key]),
		'and',
	);

function audienceFinding({ whoFor }: SignpostCandidate, who: Who | undefined): Judgement {
	if (!who) return 'yes';
	if (!whoFor) return { unknown: 'whom it serves' };
	// No entry says whether it serves charities or councils.
	if (who === 'charity') return { unknown: 'whether it serves charities and councils' };
	if (whoFor.includes(audienceFor[who])) return 'yes';
	return { no: `it is for ${inWords(audienceWords, whoFor)}` };
}

/** The answers that a stage of the schema stands for. Funding is a need, and not a stage. */
const answersFor: Record<SchemaStage, Stage[]> = {
	idea: ['idea'],
	evidence: ['evidence'],
	regulation: ['evidence'],
	funding: [],
	pilot: ['pilot'],
	procurement: ['procurement'],
	adoption: ['procurement', 'spread'],
	spread: ['spread'],
};
const stageWords: Record<SchemaStage, string> = {
	idea: 'ideas',
	evidence: 'evidence',
	regulation: 'regulation',
	funding: 'funding',
	pilot: 'pilots',
	procurement: 'procurement',
	adoption: 'adoption',
	spread: 'spread',
};
const order: Stage[] = ['idea', 'evidence', 'pilot', 'procurement', 'spread'];

/** How many steps lie between a stage and the nearest that an entry names; none where it names no stage. */
export function stageDistance(
	stages: readonly SchemaStage[] | undefined,
	stage: Stage,
): number | undefined {
	const named = (stages ?? []).flatMap((one) => answersFor[one]);
	const steps = named.map((one) => Math.abs(order.indexOf(one) - order.indexOf(stage)));
	return steps.length > 0 ? Math.min(...steps) : undefined;
}

function stageFinding({ stages }: SignpostCandidate, { stage, need }: Situation): Judgement {
	if (!stage) return 'yes';
	const distance = stageDistance(stages, stage);
	if (distance === 0) return 'yes';
	if (distance === undefined) return { unknown: 'for which stage' };
	const named = inWords(stageWords, stages ?? []);
	// Who needs just this may need it early or late: one step off, or a need named, is no reason to hide it.
	return distance === 1 || need
		? { unknown: `whether it helps at this stage: its entry names ${named}` }
		: { no: `it helps at another stage: ${named}` };
}

type Answering = { kinds?: Kind[]; stages?: SchemaStage[]; topic?: Topic };

/** What answers a need by its kind, or by the stages it helps at; and what may. */
export const needsOf: Record<Need, { surely: Answering; perhaps: Answering }> = {
	talk: {
		surely: { kinds: ['adviser', 'trade-body', 'devolved-nation-body'], topic: 'advice' },
		perhaps: { kinds: keysOf(signpostKinds) },
	},
	funding: { surely: { kinds: ['funder'] }, perhaps: { stages: ['funding'] } },
	rules: { surely: { stages: ['regulation'] }, perhaps: { kinds: ['regulator', 'standards'] } },
	evidence: { surely: { stages: ['evidence', 'pilot'] }, perhaps: { kinds: ['research-body'] } },
	data: { surely: { kinds: ['data'] }, perhaps: { topic: 'data' } },
	sell: { surely: { stages: ['procurement'] }, perhaps: { kinds: ['procurement'] } },
	use: { surely: { stages: ['adoption', 'spread'] }, perhaps: {} },
	say: { surely: { kinds: ['patient-public'] }, perhaps: {} },
};

const answers = (
	{ kind, stages, topics }: SignpostCandidate,
	{ kinds, stages: at, topic }: Answering,
): boolean =>
	[
		kind && kinds?.includes(kind),
		at && stages?.some((one) => at.includes(one)),
		topic && topics?.includes(topic),
	].some(Boolean);

/** What is not for a need of its own kind, in words; of the others an entry says at which stages it helps. */
const noneOf: Partial<Record<Need, string>> = {
	data: 'it is not a source of data',
	say: 'it is not for patients and the public',
};

function needFinding(signpost: SignpostCandidate, needs: readonly Need[] = []): Judgement {
	const found = anyOf(needs.map((need) => findingOf(signpost, need)));
	if (found === 'yes' || 'unknown' in found) return found;
	const staged = needs.filter((need) => !noneOf[need]).map((need) => needWords[need]);
	const helps = `it helps with ${inWords(stageWords, signpost.stages ?? [])}, not with ${listWords(staged, 'or')}`;
	return {
		no: [
			...(staged.length > 0 ? [helps] : []),
			...needs.flatMap((need) => noneOf[need] ?? []),
		].join(', and '),
	};
}

function findingOf(signpost: SignpostCandidate, need: Need): Judgement {
	const { kind, stages, topics, whoFor } = signpost;
	const { surely, perhaps } = needsOf[need];
	if (answers(signpost, surely)) return 'yes';
	if (need === 'funding' && answers(signpost, perhaps))
		return { unknown: 'whether it gives money itself, or helps to find it' };
	const isBlank = !kind || !stages || !topics || !whoFor;
	const isPublic = need === 'say' && whoFor?.includes('public');
	if (isBlank || isPublic || answers(signpost, perhaps))
		return { unknown: `whether it helps with ${needWords[need]}` };
	return { no: need };
}

function nationFinding({ nation }: SignpostCandidate, asked: Situation): Judgement {
	if (!nation) return { unknown: 'where it helps' };
	const isLocal = nation !== 'uk' && nation !== 'england';
	if (!asked.place)
		return isLocal ? { unknown: `whether you are in ${nationWords(nation)}` } : 'yes';
	return inEachNation(asked, (here) => nationFindingIn(nation, here));
}

/** Somebody elsewhere may want to work in England, and some bodies of England reach farther. */
function nationFindingIn(
	nation: NonNullable<SignpostCandidate['nation']>,
	here: ReaderPlace['nations'][number],
): Judgement {
	if (nation === here || (nation === 'uk' && ukNations.includes(here))) return 'yes';
	if (nation === 'uk') return { unknown: `whether it helps in ${nationWords(here)}` };
	if (nation !== 'england') return { no: `it works in ${nationWords(nation)}` };
	return { unknown: `whether it helps somebody in ${nationWords(here)}: it works in England` };
}
