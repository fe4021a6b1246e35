import { entryUrl } from '#lib/urls.ts';
import { askerOf, type Candidate, type RouteContact, type RouteLink } from './candidate.ts';
import { judge } from './judge.ts';
import type { Situation, ReaderPlace } from './verdict.ts';
import { keysOf } from '#schema/vocabulary.ts';
import { writeFragment, type RouteAnswers, questions } from './questions.ts';

/** Somebody to talk to: an entry, and the way in where one is known. */
type Contact = { entry: RouteLink; way?: RouteContact | undefined };

/** Where every route ends: people to talk to, or the page that finds them where the place is not known. */
export interface Ending {
	contacts: Contact[];
	words: string;
	/** The national way in, beside them. */
	national?: RouteLink | undefined;
	/** True where the finder is the next step. */
	find: boolean;
}

/** The contacts at the end of a route. Whatever was asked, there is somebody, or the finder. */
export function endingFor(candidates: readonly Candidate[], asked: Situation): Ending {
	const { place } = asked;
	const national = nationalOf(candidates);
	if (!place)
		return {
			contacts: [],
			national,
			words: 'Your network can tell you whether these are the right places, and who is next.',
			find: true,
		};
	const networks = place.networks.flatMap(({ id }) => networkContact(candidates, id, asked) ?? []);
	const bodies = candidates.flatMap((one) => bodyContact(one, asked) ?? []);
	const contacts = [...networks, ...bodies];
	if (contacts.length === 0)
		return {
			contacts,
			national,
			words: `The directory knows no body in ${place.words} itself. Networks in England help companies from elsewhere too: start with one that is known for your subject.`,
			find: true,
		};
	const words =
		networks.length > 1
			? 'More than one network is possible. Ask either: it can tell you whether it is yours.'
			: 'They can tell you whether these are the right places, and who is next.';
	const isEngland = networks.length > 0;
	return { contacts, words, find: networks.length > 1, ...(isEngland && { national }) };
}

const nationalOf = (candidates: readonly Candidate[]): RouteLink | undefined =>
	candidates.flatMap((one) => (one.of === 'signposts' && one.national) || [])[0];

function networkContact(
	candidates: readonly Candidate[],
	id: string,
	{ who }: Situation,
): Contact | undefined {
	const found = candidates.find((one) => one.of === 'networks' && one.id === id);
	if (found?.of !== 'networks') return undefined;
	return {
		entry: { href: entryUrl('networks', id), words: found.title },
		way: found.contact[askerOf(who)],
	};
}

/** Bodies of a nation other than England in which somebody is, or may be. */
function bodyContact(one: Candidate, asked: Situation): Contact | undefined {
	if (one.of !== 'signposts' || !one.nation || one.nation === 'england') return undefined;
	const isThere = asked.place?.nations.some((here) => here === one.nation);
	const stands = judge(one, { now: asked.now }).is !== 'does-not-fit';
	if (!isThere || !stands) return undefined;
	return { entry: { href: entryUrl('signposts', one.id), words: one.title } };
}

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
