import type { Candidate } from '#lib/route/candidate.ts';
import { type Ending, endingFor } from '#lib/route/endings.ts';
import { type RouteQuery, readFragment, writeFragment } from '#lib/route/questions.ts';
import { countWords, routesFor } from '#lib/route/groups.ts';
import { clockNote, present } from './clock.ts';
import { link, make } from './make.ts';
import { type Located, locate, suggestPlaces } from './route-place.ts';
import { drawEnd, drawGroups } from './route-results.ts';

// The route finder: answers stay in the address’s fragment, and what follows from them is worked out here.

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = byId<HTMLFormElement>('route-form');
const status = byId('route-status');
const results = byId('route-results');
const fields = [...form.querySelectorAll<HTMLSelectElement>('[data-question]')];
const nameOf = (field: HTMLElement) => field.dataset['question'] as keyof RouteQuery;

let candidates: Promise<Candidate[]> | undefined;

/** Fetched when it is first needed, and again when that failed. */
function getCandidates(): Promise<Candidate[]> {
	candidates ??= fetch('/signposts/route/candidates.json')
		.then((response) => {
			if (!response.ok) throw new Error(`The candidates answer ${response.status}.`);
			return response.json() as Promise<Candidate[]>;
		})
		.catch((error: unknown) => {
			candidates = undefined;
			throw error;
		});
	return candidates;
}

/** Counts questions, so that an answer that comes late is dropped. */
let turn = 0;

async function answer(isAsked = false) {
	const asked = readFragment(location.hash);
	// The address of a place on this page, such as its menu, asks nothing.
	if (!asked && location.hash !== '') return;
	const mine = ++turn;
	for (const field of fields) field.value = asked?.[nameOf(field)] ?? '';
	if (!asked) return clear();
	status.textContent = 'Working it out…';
	try {
		const [all, located] = await Promise.all([
			getCandidates(),
			asked.where ? locate(asked.where) : undefined,
		]);
		if (mine === turn) show(all, asked, located);
	} catch {
		if (mine !== turn) return;
		clear();
		status.textContent =
			'The answers could not be loaded. Check your connection and try again, or take one of the common routes below.';
		return;
	}
	if (isAsked && mine === turn) byId('route-heading').focus();
}

function clear() {
	results.replaceChildren();
	status.textContent = '';
}

function show(all: Candidate[], asked: RouteQuery, located: Located | undefined) {
	const situation = { ...asked, place: located?.place, now: present };
	const groups = routesFor(all, situation);
	const heading = make('h2', '', 'Where to go');
	heading.id = 'route-heading';
	heading.tabIndex = -1;
	const note = clockNote();
	const ending = endingFor(all, situation);
	results.replaceChildren(
		heading,
		...(located ? whereLines(asked, located, ending) : []),
		...(note ? [make('p', 'clock quiet', note)] : []),
		...drawGroups(groups),
		drawEnd(ending),
	);
	status.textContent = countWords(groups);
}

/** What was made of the place, who is there, and other places that may be meant. */
function whereLines(
	asked: RouteQuery,
	{ words, others }: Located,
	{ contacts }: Ending,
): HTMLElement[] {
	const list = (links: HTMLElement[]) =>
		make('ul', 'bullets', ...links.map((one) => make('li', '', one)));
	const again = others.map((where) => link(writeFragment({ ...asked, where }), where));
	const there = contacts.map(({ entry }) => link(entry.href, entry.words));
	return [
		make('p', 'lede', words),
		...[again, again.length > 0 ? [] : there].filter(({ length }) => length > 0).map(list),
	];
}

function ask(fragment: string) {
	history.pushState(null, '', fragment);
	void answer(true);
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	ask(
		writeFragment(Object.fromEntries(fields.map((field) => [nameOf(field), field.value.trim()]))),
	);
});
results.addEventListener('click', (event) => {
	const chosen = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
	if (!chosen) return;
	event.preventDefault();
	ask(chosen.hash);
});
form.addEventListener('focusin', () => void getCandidates().catch(() => undefined), { once: true });
addEventListener('popstate', () => void answer());
suggestPlaces(byId<HTMLInputElement>('route-where'));
void answer();
