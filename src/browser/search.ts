import { type Choice, eachTicked, passes } from '#lib/lists/choice.ts';
import { openFacets, type ResultOrder } from '#lib/search/facets.ts';
import { everything, searchVerdict } from '#lib/search/search.ts';
import { present } from './clock.ts';
import { loadJoin, tables } from './find-tables.ts';
import { byId } from './make.ts';
import { openPanel, type Panel } from './panel.ts';
import { answerTo, notesFor } from './search-answer.ts';
import { ask } from './search-ask.ts';
import { forgetIndex, getIndex } from './search-index.ts';
import { makeList } from './search-list.ts';
import { sendTo, step, typeTo } from './search-steps.ts';
import { whileTyping } from './while-typing.ts';

// The search page: asks, draws answers and results; the address holds the query and the choice.

const input = byId<HTMLInputElement>('q');
const status = document.querySelector<HTMLElement>('[data-count]');
const answerPlace = byId('search-answer');
const notePlace = byId('search-note');
const help = byId('search-help');
const tips = byId('search-tips');
const list = makeList({ list: byId('results'), more: byId<HTMLButtonElement>('search-more') });
const panel = openPanel((address) => {
	sendTo(new URL(address, location.href).search);
	void run();
}) as Panel;
panel.enhance();

/** The query that the list answers: another filter or order of it needs no empty page in between. */
let drawnFor: string | undefined;
/** Counts searches, so that an answer that comes late is dropped. */
let turn = 0;

const parameters = () => new URLSearchParams(location.search);
const queryAsked = () => (parameters().get('q') ?? '').trim();

/** Draws what the address asks for; nothing but ways in where it asks for nothing. */
async function run({ typed = false, isBack = false } = {}) {
	const mine = ++turn;
	const query = queryAsked();
	const choice = panel.choice();
	if (!typed) input.value = query;
	const asksNothing = !query && eachTicked(choice.ticked).length === 0;
	const isDrawn = !asksNothing && query === drawnFor;
	if (!isDrawn && (!typed || asksNothing)) clear(asksNothing);
	if (asksNothing) return say('');
	if (!isDrawn && !typed) say('Searching…');
	const isCurrent = () => mine === turn;
	const drawAll = () => draw(query, choice, typed, isCurrent);
	try {
		await drawAll().catch(() => {
			forgetIndex();
			return drawAll();
		});
		if (isBack && isCurrent()) scrollTo(0, step().y ?? 0);
	} catch {
		if (!isCurrent()) return;
		clear(true);
		say(
			'The search could not be loaded. Check your connection and try again, or look through the lists.',
		);
	}
}

/** Takes away what was found, and shows the lists where there is nothing to wait for. */
function clear(showsLists: boolean) {
	drawnFor = undefined;
	list.clear();
	panel.toggle(false);
	panel.draw([], 0, titleOf(queryAsked()));
	answerPlace.replaceChildren();
	notePlace.replaceChildren();
	help.hidden = !showsLists;
	tips.hidden = true;
}

const titleOf = (query: string) => query && `“${query}”`;

async function draw(query: string, choice: Choice, typed: boolean, isCurrent: () => boolean) {
	const { head } = await getIndex();
	const found = query ? await ask(query, typed) : { ...everything(head), withoutText: false };
	const facets = openFacets(head, present);
	const passing = found.hits.filter(({ entry }) => passes(facets.valuesOf(entry), choice.ticked));
	const hits = facets.inOrder(passing, choice.order as ResultOrder);
	const { question, isNotHere } = searchVerdict(found, head);
	const answer = typed ? [] : await answerTo(question);
	await list.draw(found, hits, { typed, isCurrent });
	if (!isCurrent()) return;
	answerPlace.replaceChildren(...answer);
	// A word that is not typed to its end may yet be one that the directory has.
	const noted = typed ? { ...found, missing: [] } : found;
	notePlace.replaceChildren(...notesFor(noted, !typed && isNotHere));
	const hasAny = found.hits.length > 0;
	panel.draw(
		found.hits.map(({ entry }) => facets.valuesOf(entry)),
		hits.length,
		titleOf(query),
	);
	panel.toggle(hasAny);
	help.hidden = hasAny;
	tips.hidden = hasAny;
	const narrowed = hasAny && hits.length === 0 ? ' with these filters' : '';
	say(countWords(hits.length, query) + narrowed, typed ? rest : 0);
	drawnFor = query;
}

const countWords = (count: number, query: string) => {
	const words = query ? ` for “${query}”` : '';
	return (count === 0 ? 'Nothing found' : panel.words(count)) + words;
};

/** Milliseconds without a key before the count is spoken. */
const rest = 500;
let saying: ReturnType<typeof setTimeout> | undefined;

function say(words: string, after = 0) {
	clearTimeout(saying);
	if (after > 0) saying = setTimeout(() => say(words), after);
	else if (status) status.textContent = words;
}

/** The same choice for another query. */
function addressOf(query: string) {
	const changed = parameters();
	changed.set('q', query.trim());
	return `?${changed}`;
}

input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	sendTo(addressOf(input.value));
	void run();
});
const answerTyped = () => {
	typeTo(addressOf(input.value));
	void run({ typed: true });
};
whileTyping(input, answerTyped);
addEventListener('popstate', () => void run({ isBack: true }));

// What was typed before this script was there goes before what the address asks for.
if (input.value.trim() && input.value.trim() !== queryAsked()) answerTyped();
else if (location.search) void run({ isBack: true });
else
	// What the first query will need comes while it is typed.
	void getIndex()
		.then((index) => Promise.all([index.names(), loadJoin(), tables.places()]))
		.catch(() => undefined);
