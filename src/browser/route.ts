import { find } from '#lib/find/find.ts';
import { servedNames } from '#lib/find/served.ts';
import { sentence } from '#lib/find/words.ts';
import { readAnswers, readFragment, type RouteQuery, writeFragment } from '#lib/route/address.ts';
import type { Candidate } from '#lib/route/candidate.ts';
import { contactsFor, guideFor } from '#lib/route/contacts.ts';
import { othersIn, placeFrom } from '#lib/route/place.ts';
import { saidParts, saidWords } from '#lib/route/said.ts';
import { routeFor } from '#lib/route/steps.ts';
import type { ReaderPlace } from '#lib/route/verdict.ts';
import { clockNote, present } from './clock.ts';
import { fetchOnce } from './fetch-json.ts';
import { loadJoin, tables } from './find-tables.ts';
import { byId, link, make } from './make.ts';
import { drawRoute } from './route-results.ts';
import { suggestPlaces } from './suggest-places.ts';

// The route finder: answers stay in the address’s fragment, and what follows from them is worked out here.

const form = byId<HTMLFormElement>('route-form');
const status = byId('route-status');
const results = byId('route-results');
const where = byId<HTMLInputElement>('route-where');
const untitled = document.title;

/** What the route is chosen from. */
const getCandidates = (): Promise<Candidate[]> => fetchOnce('/signposts/route/candidates.json');

/** Where somebody is, as far as it was found, with the finder’s own words and other places it may be. */
type Located = { place?: ReaderPlace | undefined; words: string; others: string[] };

/** Looks a place up in this browser. Never rejects: without the tables the place is left open. */
async function locate(typed: string): Promise<Located> {
	try {
		const join = await loadJoin();
		const answer = await find(typed, tables, servedNames(join));
		const words = sentence(answer, typed, join);
		return { place: placeFrom(answer, join), words, others: othersIn(answer) };
	} catch {
		const words = `“${typed}” could not be looked up, so where you are is left open. Check your connection and try again.`;
		return { words, others: [] };
	}
}

function fillForm(asked: RouteQuery) {
	where.value = asked.where ?? '';
	for (const box of form.querySelectorAll<HTMLInputElement>('.pick input')) {
		const given = asked[box.name as keyof RouteQuery] ?? '';
		box.checked = [given].flat().some((answer) => answer === box.value);
	}
}

function clear(words = '') {
	results.replaceChildren();
	status.textContent = words;
	document.title = untitled;
}

/** Counts questions, so that an answer that comes late is dropped. */
let turn = 0;

async function answer(isAsked = false) {
	const asked = readFragment(location.hash);
	// The address of a place on this page, such as its menu, asks nothing.
	if (!asked && location.hash !== '') return;
	const mine = ++turn;
	if (!asked) {
		form.reset();
		return clear();
	}
	fillForm(asked);
	status.textContent = 'Working it out…';
	try {
		const [all, located] = await Promise.all([
			getCandidates(),
			asked.where ? locate(asked.where) : undefined,
		]);
		if (mine !== turn) return;
		show(all, asked, located);
		if (isAsked) byId('route-heading').focus();
	} catch {
		if (mine === turn)
			clear(
				'The answers could not be loaded. Check your connection and try again, or take one of the common routes below.',
			);
	}
}

function show(all: Candidate[], asked: RouteQuery, located: Located | undefined) {
	const situation = { ...asked, place: located?.place, now: present };
	const route = routeFor(all, situation);
	const heading = make('h2', '', 'Your route, in this order');
	heading.id = 'route-heading';
	heading.tabIndex = -1;
	const said = saidParts(asked).map((part) =>
		typeof part === 'string' ? part : make('b', '', part.answer),
	);
	const guide = guideFor(all, situation).map(({ href, words }) => [
		' All the steps to the NHS, in order: ',
		link(href, words),
		'.',
	]);
	const others = located?.others.map((name) =>
		make('li', '', link(writeFragment({ ...asked, where: name }), name)),
	);
	const note = clockNote();
	results.replaceChildren(
		heading,
		make('p', 'route__said', said, guide, ' ', link('#route-title', 'Change an answer')),
		...(note ? [make('p', 'clock quiet', note)] : []),
		...drawRoute(route, situation, contactsFor(all, situation), located?.words, others),
	);
	status.textContent = `Your route has ${route.steps.length + 1} steps.`;
	document.title = `${saidWords(asked).slice(0, -1)} – ${untitled}`;
}

/** Goes to an address as a link would, and answers what it asks, even if it is the present one. */
function ask(fragment: string) {
	if (fragment !== location.hash) history.pushState(null, '', fragment);
	void answer(true);
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	const given = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
	ask(writeFragment(readAnswers(new URLSearchParams(given))));
});
// A link to a part of this page leads there, and leaves the answers in the address.
document.addEventListener('click', (event) => {
	const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
	const chosen = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
	if (!chosen || !readFragment(location.hash)) return;
	if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
	event.preventDefault();
	if (readFragment(chosen.hash)) return ask(chosen.hash);
	const target = byId(chosen.hash.slice(1));
	target.scrollIntoView();
	target.tabIndex = -1;
	target.focus();
});
form.addEventListener('focusin', () => void getCandidates().catch(() => undefined), { once: true });
addEventListener('hashchange', () => void answer());
suggestPlaces(where, (name) => (where.value = name), { villages: false });
// What was chosen before this script came stays, unless the address asks something.
if (location.hash) void answer();
