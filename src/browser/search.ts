import { type Facets, makeFacets } from '#lib/search/facets.ts';
import type { Card } from '#lib/search/index-files.ts';
import type { Hit } from '#lib/search/search.ts';
import { verdictOf } from '#lib/search/verdict.ts';
import { now } from './clock.ts';
import { getJoin, tables } from './find-tables.ts';
import { excerpts } from './full-text.ts';
import { answerBox, shownInAnswer } from './search-answer.ts';
import { type Answered, ask } from './search-ask.ts';
import { makeFilters, readChoice, writeChoice } from './search-filters.ts';
import { getIndex } from './search-index.ts';
import { notes } from './search-notes.ts';
import { resultItem, whyOf } from './search-result.ts';

/** The search page: asks, draws answers and results, keeps the query and the filters in the address. */
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const input = byId<HTMLInputElement>('q');
const status = byId('search-status');
const list = byId('results');
const answerPlace = byId('search-answer');
const notePlace = byId('search-note');
const moreButton = byId<HTMLButtonElement>('search-more');
const help = byId('search-help');
const tips = byId('search-tips');

/** While a query is typed, the first few results will do. */
const atOnce = { typed: 5, asked: 10 };

/** Counts searches, so that an answer that comes late is dropped. */
let turn = 0;
/** The hits that pass the filters, in the chosen order; and how many of them stand in the list. */
let hits: Hit[] = [];
let shown = 0;
let found: Answered | undefined;

const wanted = () => new URLSearchParams(location.search);

const filters = makeFilters({
	group: byId('search-filters'),
	sort: byId<HTMLSelectElement>('search-sort'),
	chips: byId('search-chips'),
	onChange: (choice) => {
		history.pushState(null, '', `?${writeChoice(choice, wanted())}`);
		return run();
	},
});

/** Draws what the address asks for; nothing but ways in where it asks for nothing. */
async function run(typed = false) {
	const mine = ++turn;
	const query = (wanted().get('q') ?? '').trim();
	if (!typed) input.value = query;
	help.hidden = query !== '';
	tips.hidden = true;
	if (!query) {
		clear();
		filters.hide();
		status.textContent = '';
		return;
	}
	if (!typed) {
		clear();
		status.textContent = 'Searching…';
	}
	try {
		const answer = await ask(query, typed);
		const { start } = await getIndex();
		if (mine !== turn) return;
		found = answer;
		await draw(mine, query, makeFacets(start, now), typed);
	} catch {
		if (mine !== turn) return;
		clear();
		filters.hide();
		status.textContent =
			'The search could not be loaded. Check your connection and try again, or look through the lists.';
		help.hidden = false;
	}
}

function clear() {
	list.replaceChildren();
	answerPlace.replaceChildren();
	notePlace.replaceChildren();
	moreButton.hidden = true;
}

async function draw(mine: number, query: string, facets: Facets, typed: boolean) {
	if (!found) return;
	const choice = readChoice(wanted());
	hits = facets.inOrder(
		found.hits.filter(({ entry }) => facets.passes(entry, choice.ticked)),
		choice.order,
	);
	const index = await getIndex();
	const verdict = verdictOf(found, index.start);
	const items = await itemsOf(hits.slice(0, typed ? atOnce.typed : atOnce.asked));
	const answer = typed ? [] : await answerTo(verdict.question);
	if (mine !== turn) return;
	shown = items.length;
	list.replaceChildren(...items);
	answerPlace.replaceChildren(...answer);
	notePlace.replaceChildren(...(typed ? [] : notes(found, verdict.isNotHere)));
	moreButton.hidden = shown >= hits.length;
	filters.draw(facets.counts(found.hits, choice.ticked), choice);
	help.hidden = hits.length > 0;
	tips.hidden = hits.length > 0;
	announce(query, typed);
}

/** The items of some hits, each with the reason why it is there. */
async function itemsOf(these: readonly Hit[]): Promise<HTMLLIElement[]> {
	const index = await getIndex();
	const answers = these.some(({ question }) => question !== undefined) ? await index.answers() : [];
	const answered = found;
	return Promise.all(
		these.map(async (hit) =>
			resultItem(
				await index.card(hit.entry),
				answered && whyOf(hit, answered, index, answers),
				excerpts.get(hit.entry),
			),
		),
	);
}

async function answerTo(question: number | undefined): Promise<HTMLElement[]> {
	if (question === undefined) return [];
	const index = await getIndex();
	const answer = (await index.answers())[question];
	const see = index.start.questions[question]?.see.slice(0, shownInAnswer) ?? [];
	const cards: Card[] = await Promise.all(see.map((entry) => index.card(entry)));
	return answer ? [answerBox(answer, cards)] : [];
}

let announcing: ReturnType<typeof setTimeout> | undefined;
const rest = 500;

/** Says how many there are: at once when asked, and once the typing rests. */
function announce(query: string, typed: boolean) {
	const count = hits.length;
	const words =
		count === 0
			? `Nothing found for “${query}”`
			: `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`;
	clearTimeout(announcing);
	if (typed) announcing = setTimeout(() => (status.textContent = words), rest);
	else status.textContent = words;
}

/** Another query keeps the order and drops the filters, which may not go with it. */
const parametersFor = (q: string) =>
	writeChoice({ ticked: {}, order: readChoice(wanted()).order }, new URLSearchParams({ q }));

input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	history.pushState(null, '', `?${parametersFor(input.value.trim())}`);
	void run();
});

/** The first letter is answered at once; the next when the typing pauses, or has gone on for so long. */
const pause = 180;
const longest = 700;
let waiting: ReturnType<typeof setTimeout> | undefined;
let lastDrawn = 0;

input.addEventListener('input', () => {
	clearTimeout(waiting);
	const since = Date.now() - lastDrawn;
	const answerNow = () => {
		lastDrawn = Date.now();
		history.replaceState(null, '', `?${parametersFor(input.value.trim())}`);
		void run(true);
	};
	if (since > longest) answerNow();
	else waiting = setTimeout(answerNow, pause);
});

moreButton.addEventListener('click', async () => {
	const mine = turn;
	const items = await itemsOf(hits.slice(shown, shown + atOnce.asked));
	if (mine !== turn) return;
	shown += items.length;
	list.append(...items);
	moreButton.hidden = shown >= hits.length;
	items[0]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => void run());

if (wanted().has('q')) void run();
else {
	void getIndex()
		.then((index) => Promise.all([index.warm(), getJoin(), tables.places()]))
		.catch(() => undefined);
	// What was typed before this script was there.
	if (input.value.trim()) input.dispatchEvent(new Event('input'));
}
