import { type CallState, isOpen } from '#lib/calls/state.ts';
import {
	type CallCandidate,
	type Judgeable,
	type SignpostCandidate,
	type WithProducts,
	stateOf,
} from './candidate.ts';
import { needsOf, stageDistance } from './judge-signpost.ts';
import { isElsewhere, isFor } from './product.ts';
import type { Have, Need } from './questions.ts';
import type { Situation, Verdict } from './verdict.ts';

/** How well a candidate answers a situation, for putting the best first. Only the order of scores means anything. */
export function scoreOf(candidate: Judgeable, asked: Situation, verdict: Verdict): number {
	const doubts = verdict.is === 'may-fit' ? verdict.unknown.length : 0;
	return ownScore(candidate, asked) - doubts;
}

const ownScore = (candidate: Judgeable, asked: Situation): number =>
	candidate.of === 'calls' ? callScore(candidate, asked) : signpostScore(candidate, asked);

function callScore(call: CallCandidate, asked: Situation): number {
	const state: CallState = asked.state ?? stateOf(call, asked.now);
	const isNear = asked.place?.networks.some(({ id }) => call.networks?.includes(id));
	return (isOpen(state) ? 4 : 0) + (isNear ? 3 : 0) + productScore(call, asked.have);
}

/** The kinds that answer a need best, of all that may. */
const bestKinds: Record<Need, Partial<Record<NonNullable<SignpostCandidate['kind']>, number>>> = {
	talk: { adviser: 2, 'devolved-nation-body': 2, 'trade-body': 1 },
	funding: { funder: 4 },
	rules: { regulator: 4, standards: 3, tool: 3 },
	evidence: { 'research-body': 4, adviser: 2 },
	data: { data: 4 },
	sell: { procurement: 4 },
	use: { programme: 3, adviser: 2, 'trade-body': -1, government: -1 },
	say: { 'patient-public': 4 },
};

/** How near a signpost is to the need: what is made for it first; with none named, what helps at many stages. */
function needScore({ kind, stages = [] }: SignpostCandidate, need: Need | undefined): number {
	const at = need && needsOf[need].surely.stages;
	return (
		(need && kind ? (bestKinds[need][kind] ?? 0) : 0) +
		(at ? stages.filter((one) => at.includes(one)).length : 0) +
		(!need || need === 'talk' ? stages.length / 2 : 0)
	);
}

/** What says that it comes first does so for the products that it is about; for all, where it names none. */
const isFirstFor = (signpost: SignpostCandidate, have: readonly Have[] = []) => {
	const { first, products = [] } = signpost;
	const isNear = (one: Have) => products.includes(one) && !isElsewhere(signpost, one);
	return first && (have.length > 0 ? have.some(isNear) : products.length === 0);
};

/** A body of another nation than England comes last. Those of somebody’s own are where a route begins. */
function placeScore({ nation, nationNote }: SignpostCandidate): number {
	const isLocal = nation !== undefined && nation !== 'uk' && nation !== 'england';
	return (isLocal ? -4 : 0) - (nationNote ? 1 : 0);
}

function signpostScore(signpost: SignpostCandidate, asked: Situation): number {
	const { stages, whoFor = [], status, reachable } = signpost;
	// Each step of a route asks for one need.
	const [need] = asked.need ?? [];
	return (
		needScore(signpost, need) +
		placeScore(signpost) +
		productScore(signpost, asked.have) +
		(isFirstFor(signpost, asked.have) ? 3 : 0) +
		(asked.stage ? 2 - (stageDistance(stages, asked.stage) ?? 2) : 0) +
		(asked.who && whoFor.length > 0 ? 0.5 / whoFor.length : 0) +
		(asked.who === 'charity' && whoFor.includes('innovator-company') ? 1 : 0) -
		(status === 'changing' ? 0.5 : 0) -
		(reachable === false ? 1 : 0)
	);
}

/** What names a product, and few, is nearer than what names none; what names only others is farther. */
function oneProductScore(candidate: WithProducts, have: Have): number {
	const { products = [] } = candidate;
	if (isElsewhere(candidate, have)) return -3;
	if (products.includes(have)) return 2 + 1 / products.length;
	if (isFor(candidate, have)) return 2;
	return products.length > 0 ? -3 : 0;
}

/** Of a product of several kinds the nearest counts; what names more of them, or has the priority, is nearer. */
function productScore(candidate: WithProducts, have: readonly Have[] = []): number {
	const { products = [], digital } = candidate;
	// Nothing was said of a product: what is for few kinds of it is less likely right.
	if (have.length === 0) return products.length === 1 || products.length === 2 ? -1 : 0;
	const named = have.filter((one) => products.includes(one)).length;
	return (
		Math.max(...have.map((one) => oneProductScore(candidate, one))) +
		Math.max(0, named - 1) +
		(digital && have.includes('digital') ? 0.5 : 0)
	);
}
