import { keysOf } from '#schema/vocabulary.ts';
import { writeFragment } from './address.ts';
import type { Candidate } from './candidate.ts';
import { contactsFor } from './contacts.ts';
import { judge } from './judge.ts';
import { type RouteAnswers, questions } from './questions.ts';
import type { ReaderPlace } from './verdict.ts';

const orOpen = <T extends Record<string, string>>(list: T): ((keyof T & string) | undefined)[] => [
	undefined,
	...keysOf(list),
];

/** Every combination of answers, open ones too, without the place. */
export const allAnswers = (): RouteAnswers[] =>
	orOpen(questions.who.answers).flatMap((who) =>
		orOpen(questions.have.answers).flatMap((have) =>
			orOpen(questions.stage.answers).flatMap((stage) =>
				orOpen(questions.need.answers).map((need) => ({
					who,
					stage,
					...(have && { have: [have] }),
					...(need && { need: [need] }),
				})),
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
 * The answers after which nobody would know where to turn: no signpost that fits or may, or nobody to talk
 * to. None, or the build must stop.
 */
export function deadEnds(candidates: readonly Candidate[], now: number): string[] {
	const signposts = candidates.filter((one) => one.of === 'signposts');
	return kindsOfPlace(candidates).flatMap((place) => {
		const { contacts, find } = contactsFor(candidates, { place, now });
		const hasContact = find || contacts.length > 0;
		return allAnswers().flatMap((answers) => {
			const asked = { ...answers, place, now };
			const hasSignpost = signposts.some((one) => judge(one, asked).is !== 'does-not-fit');
			return [
				...(hasSignpost ? [] : ['no signpost fits or may fit']),
				...(hasContact ? [] : ['there is no contact']),
			].map((fault) => `${writeFragment({ ...answers, where: place?.words })}: ${fault}`);
		});
	});
}
