import { shortCallStates } from '#lib/calls/state.ts';
import { stateOf, type RouteLink, rowFor } from '#lib/route/candidate.ts';
import type { Ending } from '#lib/route/endings.ts';
import {
	fitAbout,
	type FitGroup,
	fitTitles,
	type Judged,
	type KindGroup,
	kindTitles,
	moreWords,
} from '#lib/route/groups.ts';
import { type Situation, verdictWords } from '#lib/route/verdict.ts';
import { present } from './clock.ts';
import { contactLink, nationalLine } from './contact.ts';
import { type Child, link, make, notesBelow, stateLabel } from './make.ts';

// The answers as they stand on the page: the same as on the pages of the common routes.

type Who = Situation['who'];

const linkTo = ({ href, words }: RouteLink) => link(href, words);

function rowOf({ candidate, verdict }: Judged, who: Who): HTMLElement {
	const { kind, standing, href, title, text, contact, more } = rowFor(candidate, who);
	const state = candidate.of === 'calls' ? stateOf(candidate, present) : undefined;
	const marks = [
		kind && make('b', '', kind),
		standing && stateLabel(standing.words, 'look', standing.look),
		state && stateLabel(shortCallStates[state], 'state', state),
	];
	const why = verdictWords(verdict);
	const row = make(
		'article',
		'result',
		marks.some(Boolean) && make('p', 'result__kind', marks),
		make('h4', '', link(href, title)),
		make('p', '', text),
		contact && make('p', '', `${contact.lead} `, contactLink(contact.link)),
		notesBelow(more),
		why && make('p', 'route__why', why),
	);
	return make('li', '', row);
}

function fold(words: string, ...content: Node[]): HTMLElement {
	const summary = make('summary', '', make('span', '', words));
	return make('details', 'fold', summary, make('div', '', ...content));
}

const rows = (judged: Judged[], who: Who) =>
	make('ul', 'list', ...judged.map((one) => rowOf(one, who)));

function kindSection(kind: KindGroup, who: Who): HTMLElement {
	const { of, all, shown } = kind;
	const placeless = of === 'networks' && shown === 0;
	const lead = `One of the ${all.length} networks of England serves your place. Say above where you are, or `;
	return make(
		'section',
		'',
		make('h3', '', kindTitles[of]),
		placeless
			? make('p', 'intro', lead, link('/find/', 'find your network'), '.')
			: rows(all.slice(0, shown), who),
		all.length > shown && fold(moreWords(kind), rows(all.slice(shown), who)),
	);
}

function refusedRow({ candidate, verdict }: Judged): HTMLElement {
	const { href, title, instead } = rowFor(candidate);
	return make(
		'li',
		'',
		link(href, title),
		`. ${verdictWords(verdict)}`,
		instead && [' Use ', linkTo(instead), ' instead.'],
	);
}

const refused = (kinds: KindGroup[]) =>
	fold(
		'Show what does not fit, and why',
		...kinds.map(({ of, all }) =>
			make(
				'section',
				'',
				make('h3', '', kindTitles[of]),
				make('ul', 'bullets', ...all.map(refusedRow)),
			),
		),
	);

function section(id: string, title: string, ...content: Child[]): HTMLElement {
	const heading = make('h2', '', title);
	const made = make('section', 'route__fit', heading, ...content);
	heading.id = id;
	made.setAttribute('aria-labelledby', id);
	return made;
}

/** What fits, what may, and what does not and why. */
export const drawGroups = (groups: FitGroup[], who: Who): HTMLElement[] =>
	groups.map(({ fit, kinds }) => {
		const some = kinds.filter(({ all }) => all.length > 0);
		const about = make('p', 'intro', fitAbout[fit][some.length > 0 ? 'some' : 'none']);
		const isRefused = fit === 'does-not-fit' && some.length > 0;
		const content = isRefused ? [refused(some)] : some.map((kind) => kindSection(kind, who));
		return section(fit, fitTitles[fit], about, ...content);
	});

/** Somebody to talk to, at the end of every route. */
export function drawEnd({ contacts, words, national, find }: Ending): HTMLElement {
	const items = contacts.map(({ entry, way }) =>
		make('li', '', linkTo(entry), way && [`. ${way.lead} `, contactLink(way.link)]),
	);
	const button = link('/find/', 'Find your network');
	button.className = 'nhsuk-button nhsuk-button--secondary';
	return section(
		'contact',
		'Somebody to talk to',
		make('p', 'lede', words),
		items.length > 0 && make('ul', 'bullets', items),
		nationalLine(national),
		find && make('p', 'go', button),
	);
}
