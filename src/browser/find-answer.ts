import {
	type Answer,
	type AreaPart,
	kindWords,
	type NamedPlace,
	outsideEngland,
} from '#lib/find/answer.ts';
import type { Answered } from '#lib/find/each.ts';
import {
	type FoundTurn,
	type Join,
	type ServedPart,
	servedParts,
	type ServingNetwork,
} from '#lib/find/served.ts';
import { sentence, shareWords, titleOf } from '#lib/find/words.ts';
import {
	askers,
	askerTitles,
	type ContactLink,
	onlyHomeLead,
	shortLeads,
} from '#lib/contact/turn.ts';
import { formatDate } from '#lib/time/dates.ts';
import { upperFirst } from '#lib/text/words.ts';
import { entryUrl, findUrl } from '#lib/urls.ts';
import { keysOf } from '#schema/vocabulary.ts';
import { contactLink, nationalLine } from './contact.ts';
import { type Child, link, make } from './make.ts';

const fact = (name: string, ...text: Child[]) =>
	make('div', '', make('dt', '', name), make('dd', '', text));

/** Nodes with commas, or another word before the last, between them. */
const listed = (nodes: Node[], last = 'or'): Child[] =>
	nodes.flatMap((node, index) => {
		if (index === 0) return [node];
		return [index === nodes.length - 1 ? ` ${last} ` : ', ', node];
	});

const networkLink = (id: string, { networks }: Join) =>
	link(entryUrl('networks', id), networks[id]?.name ?? id);
const boardLink = (id: string, { systems }: Join) =>
	link(entryUrl('systems', id), systems[id]?.name ?? id);

function boardFacts({ system, boards, boardsLikely }: ServedPart, join: Join): HTMLElement[] {
	const today = boards.map((id) => boardLink(id, join));
	const before = join.systems[system];
	const isSame = boards.length === 1 && boards[0] === system;
	return [
		fact(
			'Its board today',
			...listed(today),
			...boards.flatMap((id) => {
				const home = join.systems[id]?.home;
				return home ? [', ', contactLink(home)] : [];
			}),
			boardsLikely && make('span', 'quiet', ' most likely: the old board was divided'),
		),
		...(isSame || !before?.to
			? []
			: [fact('Its board until', `${formatDate(before.to)}: `, boardLink(system, join))]),
	];
}

const turnFact = (title: string, { kind, lead, link: to, note }: FoundTurn, home: ContactLink) =>
	fact(
		title,
		`${lead} `,
		contactLink(to),
		kind === 'offer' && ['. Its home page: ', contactLink(home)],
		note !== undefined && make('span', 'found__note', note),
	);

/** Where each of those who ask turns to a network; once for all where that is its home page. */
function contactFacts({ contact, home }: ServingNetwork): HTMLElement[] {
	const { 'innovator-company': company, 'nhs-staff': staff } = contact;
	if (company.kind === 'home' && staff.kind === 'home')
		return [turnFact('Get in touch', { ...company, lead: onlyHomeLead }, home)];
	return keysOf(askers).map((asker) => turnFact(askerTitles[asker], contact[asker], home));
}

/** One area of an answer: its network, how to reach it, its boards, and how sure all that is. */
function partCard(
	part: ServedPart,
	join: Join,
	{ isFirstOfNetwork, isOnly }: { isFirstOfNetwork: boolean; isOnly: boolean },
): HTMLElement {
	const { area, name, network, share, alsoPossible = [], confidence, why } = part;
	const serving = join.networks[network];
	const some =
		share === undefined || isOnly ? '' : `${upperFirst(shareWords(share))} of its postcodes: `;
	const facts = [
		isFirstOfNetwork && serving && contactFacts(serving),
		boardFacts(part, join),
		alsoPossible.length > 0 &&
			fact('It may be', ...listed(alsoPossible.map((id) => networkLink(id, join)))),
		why && fact(`How sure: ${confidence}`, why),
	];
	const card = make(
		'li',
		'found__part',
		make('p', 'quiet', some + name),
		make('h3', '', networkLink(network, join)),
		make('dl', 'facts', facts),
	);
	card.dataset['area'] = area;
	card.dataset['network'] = network;
	return card;
}

function partList(parts: readonly AreaPart[], join: Join): HTMLElement {
	const seen = new Set<string>();
	return make(
		'ol',
		'found__parts',
		...servedParts(parts, join).map((part) => {
			const isFirstOfNetwork = !seen.has(part.network);
			seen.add(part.network);
			return partCard(part, join, { isFirstOfNetwork, isOnly: parts.length === 1 });
		}),
	);
}

const again = (name: string) => link(findUrl(name), name);

const placeRow = (place: NamedPlace) => make('li', '', again(place.name), ` ${kindWords(place)}`);

const others = (title: string, places: readonly NamedPlace[]): Node[] =>
	places.length > 0
		? [make('h3', '', title), make('ul', 'bullets', ...places.slice(0, 8).map(placeRow))]
		: [];

function optionCard({ name, of, areas, nation }: NamedPlace, join: Join): HTMLElement {
	const title = make('h3', '', again(name));
	const kind = make('p', 'quiet', kindWords({ name, of, areas, ...(nation && { nation }) }));
	const parts = servedParts(
		areas.map((area) => ({ area })),
		join,
	).map(({ area, network, name: areaName }) => {
		const contact = join.networks[network]?.contact['innovator-company'];
		const row = make(
			'p',
			'',
			networkLink(network, join),
			`, in ${areaName}`,
			contact && [`. ${shortLeads[contact.kind]} `, contactLink(contact.link)],
		);
		row.dataset['area'] = area;
		row.dataset['network'] = network;
		return row;
	});
	return make('li', 'found__part', title, kind, ...parts);
}

function abroad(nation: keyof typeof outsideEngland, { signposts }: Join): HTMLElement {
	const bodies = signposts[nation] ?? [];
	if (bodies.length === 0) {
		const otherNations = link('#beyond', 'Those of other nations');
		return make('p', '', 'The directory knows no body there. ', otherNations);
	}
	const rows = bodies.map(({ id, name }) => make('li', '', link(entryUrl('signposts', id), name)));
	const title = make('h3', '', `Where to turn in ${outsideEngland[nation]}`);
	return make('div', '', title, make('ul', 'bullets', rows));
}

function content(answer: Answer, join: Join): Child[] {
	const beyond = 'outside' in answer && answer.outside && abroad(answer.outside.nation, join);
	switch (answer.kind) {
		case 'areas':
			return [
				partList(answer.areas, join),
				make('p', 'small', link('#map', 'See it on the map')),
				beyond,
				others('Other places of this name', answer.also),
			];
		case 'choice':
			return [
				make('ol', 'found__parts', ...answer.options.map((option) => optionCard(option, join))),
				others('Also', answer.also),
			];
		case 'outside':
			return [abroad(answer.nation, join), others('Other places of this name', answer.also)];
		case 'unknown':
			return [partList(answer.likely, join), beyond];
		case 'nothing':
			return others('Did you mean', answer.suggestions);
	}
}

/** One answer as it stands on the page. */
function answerBox(one: Answered, join: Join): HTMLElement {
	const { answer, asked } = one;
	const lede = make('p', 'lede', sentence(answer, asked, join));
	const box = make('div', 'found', make('h2', '', titleOf(one)), lede, content(answer, join));
	if (answer.kind === 'outside') box.dataset['outside'] = answer.nation;
	else if (answer.kind !== 'nothing')
		box.dataset['certain'] = String(answer.kind === 'areas' && answer.certain);
	return box;
}

/** The answers to a question, one for each of its places. */
export function drawAnswers(answered: readonly Answered[], join: Join): Node[] {
	const boxes = answered.map((one) => answerBox(one, join));
	const isInEngland = answered.some(({ answer }) => answer.kind !== 'outside');
	const national = isInEngland && nationalLine(join.national);
	return national ? [...boxes, national] : boxes;
}
