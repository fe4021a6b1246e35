import { entryUrl } from '#lib/urls.ts';
import {
	askerOf,
	type Candidate,
	type RouteContact,
	type RouteLink,
	type SignpostCandidate,
} from './candidate.ts';
import { judge } from './judge.ts';
import type { Situation } from './verdict.ts';

/** Somebody to talk to: an entry, and the way in where one is known. */
export type Contact = { entry: RouteLink; way?: RouteContact | undefined; text?: string };

/** Where every route begins: people to talk to, or the page that finds them where the place is not known. */
export interface Contacts {
	title: string;
	contacts: Contact[];
	words: string;
	/** The national way in, beside them. */
	national?: RouteLink | undefined;
	/** True where the finder is the next step. */
	find: boolean;
}

/** Whom to talk to. Whatever was asked, there is somebody, or the finder. */
export function contactsFor(candidates: readonly Candidate[], asked: Situation): Contacts {
	const { place, who } = asked;
	const national = nationalOf(candidates);
	const isUnsure = who === 'public' ? ' Not known: whether it answers members of the public.' : '';
	if (!place)
		return {
			title: findTitle,
			contacts: [],
			national,
			words: `Yours can tell you whether the places below are right, and who is next.${isUnsure}`,
			find: true,
		};
	const networks = place.networks.flatMap(({ id }) => networkContact(candidates, id, asked) ?? []);
	const bodies = candidates
		.filter((one) => one.of === 'signposts')
		.filter((one) => isOwnBody(one, asked) && judge(one, { now: asked.now }).is !== 'does-not-fit')
		.map(({ id, title, text }) => ({
			entry: { href: entryUrl('signposts', id), words: title },
			text,
		}));
	const contacts = [...networks, ...bodies];
	if (contacts.length === 0)
		return {
			title: findTitle,
			contacts,
			national,
			words: `The directory knows no body in ${place.words} itself. Networks in England help companies from elsewhere too: start with one that is known for your subject.`,
			find: true,
		};
	const next = `${contacts.length === 1 ? 'It' : 'They'} can tell you whether the places below are right, and who is next.`;
	if (networks.length === 0)
		return { title: 'Talk to those who help where you are', contacts, words: next, find: false };
	const words =
		networks.length > 1
			? 'More than one network is possible. Ask either: it can tell you whether it is yours.'
			: next;
	const find = networks.length > 1;
	return { title: 'Talk to your network', contacts, words: words + isUnsure, find, national };
}

const findTitle = 'Find your network';

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

/** Whether a signpost is a body of a nation other than England in which somebody is, or may be. */
export const isOwnBody = ({ nation }: SignpostCandidate, { place }: Situation): boolean =>
	nation !== 'england' && (place?.nations.some((here) => here === nation) ?? false);

/** The guide to read first, for companies and for staff of the NHS. */
export function guideFor(candidates: readonly Candidate[], { who }: Situation): RouteLink[] {
	const asker = who === 'company' || who === 'nhs' ? askerOf(who) : undefined;
	return candidates
		.filter((one) => one.of === 'guides' && one.for === asker)
		.map(({ id, title }) => ({ href: entryUrl('guides', id), words: title }));
}
