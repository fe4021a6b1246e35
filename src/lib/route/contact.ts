import { entryUrl } from '../urls.ts';
import type { Candidate } from './candidate.ts';
import { judge } from './judge.ts';
import type { RouteLink } from './rows.ts';
import type { Situation } from './verdict.ts';

/** Somebody to talk to: an entry, and the way in where one is known. */
export interface Contact {
	entry: RouteLink;
	way?: RouteLink | undefined;
}

/** Where every route ends: people to talk to, or the page that finds them where the place is not known. */
export interface Ending {
	contacts: Contact[];
	words: string;
	/** True where the finder is the next step. */
	find: boolean;
}

/** The contacts at the end of a route. Whatever was asked, there is somebody, or the finder. */
export function endingFor(candidates: readonly Candidate[], asked: Situation): Ending {
	const { place } = asked;
	if (!place)
		return {
			contacts: [],
			words: 'Your network can tell you whether these are the right places, and who is next.',
			find: true,
		};
	const networks = place.networks.flatMap(({ id }) => networkContact(candidates, id) ?? []);
	const bodies = candidates.flatMap((one) => bodyContact(one, asked) ?? []);
	const contacts = [...networks, ...bodies];
	if (contacts.length === 0)
		return {
			contacts,
			words: `The directory knows no body in ${place.words} itself. Networks in England help companies from elsewhere too: start with one that is known for your subject.`,
			find: true,
		};
	const words =
		networks.length > 1
			? 'More than one network is possible. Ask either: it can tell you whether it is yours.'
			: 'They can tell you whether these are the right places, and who is next.';
	return { contacts, words, find: networks.length > 1 };
}

function networkContact(candidates: readonly Candidate[], id: string): Contact | undefined {
	const found = candidates.find((one) => one.of === 'networks' && one.id === id);
	if (found?.of !== 'networks') return undefined;
	return {
		entry: { href: entryUrl('networks', id), words: found.title },
		way: found.contact,
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
