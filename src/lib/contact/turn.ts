import type { Source } from '#schema/fields.ts';
import type { Network, System } from '#schema/index.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { formatDate } from '#lib/time/dates.ts';
import { hostOf } from '#lib/urls.ts';
import { type audiences, contactKinds, keysOf } from '#schema/vocabulary.ts';

/** Who turns to a body: each of the two has a way in of its own, or is told that none was found. */
export const askers = {
	'innovator-company': 'companies',
	'nhs-staff': 'NHS staff',
} as const satisfies Partial<Record<keyof typeof audiences, string>>;
/** The same, spoken to. */
export const askerTitles: Record<Asker, string> = {
	'innovator-company': 'You are a company',
	'nhs-staff': 'You work for the NHS',
};
export type Asker = keyof typeof askers;

export interface ContactLink {
	href: string;
	words: string;
}

/** Where somebody turns to a body. The words stand in the order in which a page says them. */
export interface Turn {
	kind: Route['kind'] | 'home';
	/** What the link is, or what was not found: `No contact for NHS staff was found. Its home page:`. */
	lead: string;
	link: ContactLink;
	/** What one gets there. */
	text?: string;
	/** How sure it is, and when it was seen to be so. */
	note?: string;
	cites?: string[];
}

/** A network or a board: what is known of reaching it. */
type Reachable = Pick<Network | System, 'website' | 'contact' | 'sources'>;
type Route = NonNullable<NonNullable<Reachable['contact']>['routes']>[number];

const nearest = keysOf(contactKinds);

/** The routes for somebody, the nearest to a person first, in the order of the entry within a kind. */
const routesFor = ({ contact }: Reachable, asker: Asker): Route[] =>
	(contact?.routes ?? [])
		.filter((route) => route.for.includes(asker))
		.toSorted((a, b) => nearest.indexOf(a.kind) - nearest.indexOf(b.kind));

function linkOf({ url, email, phone }: Route, { sources }: Reachable): ContactLink {
	if (email) return { href: `mailto:${email}`, words: email };
	if (phone) return { href: `tel:${phone.replace(/[^\d+]/g, '')}`, words: phone };
	const href = url ?? '';
	const title = sources.find((source) => source.url === href)?.title;
	return { href, words: title ? `${title} (${hostOf(href)})` : hostOf(href) };
}

const leadOf = (kind: Route['kind'], asker: Asker): string =>
	({
		'way-in': `Its page for ${askers[asker]}:`,
		address: `Its address for ${askers[asker]}:`,
		offer: `No contact for ${askers[asker]} was found. What it offers:`,
	})[kind];

const noteOf = ({ sure, seen }: Route): string =>
	`How sure: ${sure}. ${seen ? `Dated ${formatDate(seen)}.` : 'Undated.'}`;

/** The home page of a body, in words that are its address. */
export const homeOf = ({ website }: { website: { url: string } }): ContactLink => ({
	href: website.url,
	words: hostOf(website.url),
});

/** What is to be said of a home page that nobody saw. */
const homeNote = ({ note, confirmed }: NonNullable<Reachable['website']>): string | undefined =>
	note ?? (confirmed ? undefined : 'No page of its own was found that shows this address.');

const turnBy = (route: Route, body: Reachable, asker: Asker): Turn => ({
	kind: route.kind,
	lead: leadOf(route.kind, asker),
	link: linkOf(route, body),
	text: route.text,
	note: noteOf(route),
	cites: route.cites,
});

function turnHome(body: Reachable, asker: Asker): Turn[] {
	const { website } = body;
	if (!website) return [];
	const link = homeOf({ website });
	const note = homeNote(website);
	const lead = `No contact for ${askers[asker]} was found. Its home page:`;
	return [{ kind: 'home', lead, link, ...(note && { note }) }];
}

/**
 * Every way to turn to a body, in the order of honesty: a page or shared address of its own for those who
 * ask, what it says it offers, its home page. None where not even that is known. Beside them a page always
 * names the national way in.
 */
export const waysTo = (body: Reachable, asker: Asker): Turn[] => [
	...routesFor(body, asker).map((route) => turnBy(route, body, asker)),
	...turnHome(body, asker),
];

/** What is said of a home page where it is the only way for all who ask. */
export const onlyHomeLead = 'No contact for companies or NHS staff was found. Its home page:';

/**
 * Where people turn to a board: one way for each who ask, or one for all where it has no route for anybody.
 * None for a board that has closed, nor where its site is not known.
 */
export function waysToBoard(board: System): Turn[] {
	if (board.to) return [];
	const ways = keysOf(askers).flatMap((asker) => whoToTurnTo(board, asker) ?? []);
	if (ways.some(({ kind }) => kind !== 'home')) return ways;
	return ways.slice(0, 1).map((way) => ({ ...way, lead: onlyHomeLead }));
}

/** Where somebody turns to a body: the best of the ways, if there is any. */
export const whoToTurnTo = (body: Reachable, asker: Asker): Turn | undefined =>
	waysTo(body, asker)[0];

/** Where somebody turns to a network: there is always a way, since each has a home page. */
export const turnToNetwork = (network: Network, asker: Asker): Turn =>
	whoToTurnTo(network, asker) as Turn;

/** A button that leads there: what one does, and where; a page without a short name goes by its host. */
export function buttonWords({ href, words }: ContactLink, sources: Source[]): string {
	if (href.startsWith('mailto:')) return `Write to ${words}`;
	if (href.startsWith('tel:')) return `Call ${words}`;
	const title = sources.find(({ url }) => url === href)?.title;
	return `Go to ${title && title.length <= 40 ? title : hostOf(href)}`;
}

/** What a link is, in a list or after another. */
export const shortLeads: Record<Turn['kind'], string> = {
	'way-in': 'Get in touch:',
	address: 'Get in touch:',
	offer: 'What it offers:',
	home: 'Its home page:',
};

/** The entry of the national way in, for whoever does not know whom to ask. */
export const nationalWayInId = 'nhs-innovation-service';

/** What is said of it, before its link. */
export const nationalLead = 'If you do not know whom you need, the national way in is the';

/** The national way in, where the directory has its address. */
export function nationalWayIn({ records }: Directory): ContactLink | undefined {
	const signpost = records.signposts.find(({ id }) => id === nationalWayInId);
	if (!signpost?.data.url) return undefined;
	return { href: signpost.data.url, words: signpost.data.title };
}
