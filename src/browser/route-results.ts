import { shortCallStates } from '#lib/calls/state.ts';
import { stateOf } from '#lib/route/candidate.ts';
import type { Contact, Contacts } from '#lib/route/contacts.ts';
import { rowFor } from '#lib/route/row.ts';
import { type Judged, moreWords, type Route, type Shelf, type Step } from '#lib/route/steps.ts';
import { type Situation, verdictWords } from '#lib/route/verdict.ts';
import { contactLink, nationalLine } from './contact.ts';
import { type Child, link, make, stateLabel } from './make.ts';

// The route as it stands on the page: the same as on the pages of the common routes.

function rowOf({ candidate, verdict }: Judged, asked: Situation): HTMLElement {
	const { standing, href, title, text, more } = rowFor(candidate, asked.have);
	const state = candidate.of === 'calls' && stateOf(candidate, asked.now);
	const notes = [...more, verdictWords(verdict)].filter(Boolean).join(' ');
	return make(
		'li',
		'',
		make('h4', '', link(href, title)),
		standing && stateLabel(standing.words, 'look', standing.look),
		state && stateLabel(shortCallStates[state], 'state', state),
		make('p', '', text),
		notes && make('p', 'small quiet', notes),
	);
}

function fold(words: string, ...content: Node[]): HTMLElement {
	const summary = make('summary', '', make('span', '', words));
	return make('details', 'fold', summary, ...content);
}

function drawShelf(shelf: Shelf, asked: Situation): Child {
	const { all, shown, lead } = shelf;
	const rows = (some: Judged[]) =>
		make('ul', 'route__rows', ...some.map((one) => rowOf(one, asked)));
	const [first, rest] = [all.slice(0, shown), all.slice(shown)];
	return [
		first.length > 0 && [make('p', 'route__lead', lead), rows(first)],
		rest.length > 0 && fold(moreWords(shelf), rows(rest)),
	];
}

const drawStep = ({ title, intro, shelves }: Step, asked: Situation) =>
	make(
		'li',
		'',
		make('h3', '', title),
		intro.map((words) => make('p', '', words)),
		shelves.map((shelf) => drawShelf(shelf, asked)),
	);

const wayOf = ({ way, text }: Contact): Child =>
	way ? [`${way.lead} `, contactLink(way.link)] : text;
const nameOf = ({ entry }: Contact) => link(entry.href, entry.words);

/**
 * Whom to talk to, after what was made of the place and others that may be meant. The only one stands once:
 * as a link where those words name it.
 */
function drawContacts(
	{ title, contacts, words, national, find }: Contacts,
	placed = '',
	others: Node[] = [],
): HTMLElement {
	const [one, another] = contacts;
	const [before = '', ...after] = one ? placed.split(one.entry.words) : [];
	const only = another || after.length === 0 ? undefined : one;
	return make(
		'li',
		'',
		make('h3', '', title),
		placed && make('p', '', only ? [before, nameOf(only), after.join(only.entry.words)] : placed),
		others.length > 0 && make('ul', 'bullets', others),
		only && make('p', '', wayOf(only)),
		!only &&
			contacts.length > 0 &&
			make(
				'ul',
				'bullets',
				contacts.map((each) => make('li', '', nameOf(each), '. ', wayOf(each))),
			),
		make('p', '', words),
		find && make('p', '', link('/find/', 'Find your network')),
		nationalLine(national),
	);
}

function drawRefused({ refused }: Route): HTMLElement {
	const all = [...refused.calls, ...refused.signposts].map(({ candidate, verdict }) => {
		const { href, title, instead } = rowFor(candidate);
		const use = instead && [' Use ', link(instead.href, instead.words), ' instead.'];
		return make('li', '', link(href, title), `. ${verdictWords(verdict)}`, use);
	});
	return fold('What does not fit, and why', make('ul', 'bullets', ...all));
}

/** The steps in their order, those to talk to first, and what does not fit in a fold. */
export const drawRoute = (
	route: Route,
	asked: Situation,
	...toTalkTo: Parameters<typeof drawContacts>
) => [
	make(
		'ol',
		'route__steps',
		drawContacts(...toTalkTo),
		route.steps.map((step) => drawStep(step, asked)),
	),
	drawRefused(route),
];
