import { keysOf } from '#schema/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { endingFor } from './contact.ts';
import { writeFragment } from './fragment.ts';
import { judge } from './judge.ts';
import { type RouteAnswers, questions } from './questions.ts';
import type { ReaderPlace, Situation } from './verdict.ts';

const orOpen = <T extends Record<string, string>>(list: T): ((keyof T & string) | undefined)[] => [
	undefined,
	...keysOf(list),
];

/** Every combination of answers, open ones too, without the place. */
export const allAnswers = (): RouteAnswers[] =>
	orOpen(questions.who.answers).flatMap((who) =>
		orOpen(questions.have.answers).flatMap((have) =>
			orOpen(questions.stage.answers).flatMap((stage) =>
				orOpen(questions.need.answers).map((need) => ({ who, have, stage, need })),
			),
		),
	);

/** A place of every kind that matters to a verdict: none, one in England, each nation, and beyond. */
export const kindsOfPlace = (candidates: readonly Candidate[]): (ReaderPlace | undefined)[] => {
	const [network] = candidates.filter(({ of }) => of === 'networks');
	const abroad = ['wales', 'scotland', 'northern-ireland', 'jersey'] as const;
	return [
		undefined,
		...(network
			? [
					{
						words: 'a place in England',
						networks: [{ id: network.id, sure: true }],
						nations: ['england' as const],
					},
				]
			: []),
		...abroad.map((nation) => ({ words: nation, networks: [], nations: [nation] })),
	];
};

/**
 * The answers after which nobody would know where to turn: no signpost that fits or may, no network where
 * somebody is in England or did not say, or no contact at the end. None, or the build must stop.
 */
export function deadEnds(candidates: readonly Candidate[], now: number): string[] {
	const all = Map.groupBy(candidates, ({ of }) => of);
	const isThere = (of: Candidate['of'], asked: Situation) =>
		all.get(of)?.some((one) => judge(one, asked).is !== 'does-not-fit') ?? false;
	const faultsOf = (answers: RouteAnswers, place: ReaderPlace | undefined, hasEnd: boolean) => {
		const asked = { ...answers, place, now };
		const inEngland = !place || place.nations.includes('england');
		return [
			...(isThere('signposts', asked) ? [] : ['no signpost fits or may fit']),
			...(inEngland && !isThere('networks', asked) ? ['no network fits or may fit'] : []),
			...(hasEnd ? [] : ['there is no contact']),
		].map((fault) => `${writeFragment({ ...answers, where: place?.words })}: ${fault}`);
	};
	return kindsOfPlace(candidates).flatMap((place) => {
		const { contacts, find } = endingFor(candidates, { place, now });
		const hasEnd = find || contacts.length > 0;
		return allAnswers().flatMap((answers) => faultsOf(answers, place, hasEnd));
	});
}
