import { find } from '#lib/find/find.ts';
import { servedNames } from '#lib/find/served.ts';
import { sentence } from '#lib/find/words.ts';
import type { Candidate } from '#lib/route/candidate.ts';
import { type Ending, endingFor } from '#lib/route/endings.ts';
import { type RouteQuery, readFragment, writeFragment } from '#lib/route/questions.ts';
import { countWords, routesFor } from '#lib/route/groups.ts';
import { placeFrom } from '#lib/route/place.ts';
import type { ReaderPlace } from '#lib/route/verdict.ts';
import { clockNote, present } from './clock.ts';
import { fetchOnce } from './fetch-json.ts';
import { loadJoin, tables } from './find-tables.ts';
import { byId, link, make } from './make.ts';
import { drawEnd, drawGroups } from './route-results.ts';
import { suggestPlaces } from './suggest-places.ts';

// The route finder: answers stay in the address’s fragment, and what follows from them is worked out here.

const form = byId<HTMLFormElement>('route-form');
const status = byId('route-status');
const results = byId('route-results');
const fields = [...form.querySelectorAll<HTMLSelectElement>('[data-question]')];
const nameOf = (field: HTMLElement) => field.dataset['question'] as keyof RouteQuery;

/** What the route is chosen from. */
const getCandidates = (): Promise<Candidate[]> => fetchOnce('/signposts/route/candidates.json');

/** Where somebody is, as far as it was found, with the finder’s own words and other places it may be. */
type Located = { place?: ReaderPlace | undefined; words: string; others: string[] };

/** Looks a place up in this browser. Never rejects: without the tables the place is left open. */
async function locate(where: string): Promise<Located> {
	try {
		const join = await loadJoin();
		const answer = await find(where, tables, servedNames(join));
		const others =
			answer.kind === 'choice'
				? answer.options
				: answer.kind === 'nothing'
					? answer.suggestions
					: [];
		return {
			place: placeFrom(answer, join),
			words: sentence(answer, where, join),
			others: others.map(({ name }) => name),
		};
	} catch {
		const words = `“${where}” could not be looked up, so where you are is left open. Check your connection and try again.`;
		return { words, others: [] };
	}
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
		...drawGroups(groups, asked.who),
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
const where = byId<HTMLInputElement>('route-where');
suggestPlaces(where, (name) => (where.value = name), { villages: false });
void answer();
