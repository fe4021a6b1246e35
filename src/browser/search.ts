import { makeFacets } from '#lib/search/facets.ts';
import { searchVerdict } from '#lib/search/search.ts';
import { present } from './clock.ts';
import { loadJoin, tables } from './find-tables.ts';
import { byId } from './make.ts';
import { answerTo, notes } from './search-answer.ts';
import { ask } from './search-ask.ts';
import { makeFilters, readChoice, writeChoice } from './search-filters.ts';
import { forgetIndex, getIndex } from './search-index.ts';
import { makeList } from './search-list.ts';
import { counted } from '#lib/text/words.ts';

// The search page: asks, draws answers and results, keeps the query and the filters in the address.

const input = byId<HTMLInputElement>('q');
const status = byId('search-status');
const answerPlace = byId('search-answer');
const notePlace = byId('search-note');
const help = byId('search-help');
const tips = byId('search-tips');
const list = makeList({ list: byId('results'), more: byId<HTMLButtonElement>('search-more') });

/** The query that the list answers: another filter or order of it needs no empty page in between. */
let drawnFor = '';
/** Counts searches, so that an answer that comes late is dropped. */
let turn = 0;

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
	const isDrawn = query !== '' && query === drawnFor;
	if (!isDrawn && (!typed || !query)) clear(query === '');
	if (!query) return say('');
	if (!isDrawn && !typed) say('Searching…');
	const isCurrent = () => mine === turn;
	try {
		await draw(query, typed, isCurrent).catch(() => {
			forgetIndex();
			return draw(query, typed, isCurrent);
		});
	} catch {
		if (mine !== turn) return;
		clear(true);
		say(
			'The search could not be loaded. Check your connection and try again, or look through the lists.',
		);
	}
}

/** Takes away what was found, and shows the lists where there is nothing to wait for. */
function clear(showsLists: boolean) {
	drawnFor = '';
	list.clear();
	filters.hide();
	answerPlace.replaceChildren();
	notePlace.replaceChildren();
	help.hidden = !showsLists;
	tips.hidden = true;
}

async function draw(query: string, typed: boolean, isCurrent: () => boolean) {
	const found = await ask(query, typed);
	const { head } = await getIndex();
	const facets = makeFacets(head, present);
	const choice = readChoice(wanted());
	const passing = found.hits.filter(({ entry }) => facets.passes(entry, choice.ticked));
	const hits = facets.inOrder(passing, choice.order);
	const { question, isNotHere } = searchVerdict(found, head);
	const answer = typed ? [] : await answerTo(question);
	await list.draw(found, hits, { typed, isCurrent });
	if (!isCurrent()) return;
	answerPlace.replaceChildren(...answer);
	// A word that is not typed to its end may yet be one that the directory has.
	const noted = typed ? { ...found, missing: [] } : found;
	notePlace.replaceChildren(...notes(noted, !typed && isNotHere));
	const hasAny = found.hits.length > 0;
	if (hasAny) filters.draw(facets.counts(found.hits, choice.ticked), choice);
	else filters.hide();
	help.hidden = hasAny;
	tips.hidden = hasAny;
	const narrowed = hasAny && hits.length === 0 ? ' with these filters' : '';
	say(countWords(hits.length, query) + narrowed, typed ? rest : 0);
	drawnFor = query;
}

const countWords = (count: number, query: string) =>
	count === 0 ? `Nothing found for “${query}”` : `${counted(count, 'result')} for “${query}”`;

/** Milliseconds without a key before the count is spoken. */
const rest = 500;
let saying: ReturnType<typeof setTimeout> | undefined;

function say(words: string, after = 0) {
	clearTimeout(saying);
	if (after > 0) saying = setTimeout(() => say(words), after);
	else status.textContent = words;
}

/** Another query keeps the order and drops the filters, which may not go with it. */
const addressOf = (query: string) => {
	const { order } = readChoice(wanted());
	return `?${writeChoice({ ticked: {}, order }, new URLSearchParams({ q: query.trim() }))}`;
};

/** Milliseconds: a pause in the typing, and the longest that it goes on without an answer. */
const pause = 180;
const longest = 700;

/** Answers what is typed: the first letter at once, then whenever the typing pauses or has gone on for long. */
function whileTyping(input: HTMLInputElement, answer: () => void): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let last = 0;
	const answerNow = () => {
		last = Date.now();
		answer();
	};
	input.addEventListener('input', () => {
		clearTimeout(waiting);
		if (Date.now() - last > longest) answerNow();
		else waiting = setTimeout(answerNow, pause);
	});
	// What is asked for in full need not be answered as typed any more.
	input.form?.addEventListener('submit', () => clearTimeout(waiting));
}

input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	history.pushState(null, '', addressOf(input.value));
	void run();
});
whileTyping(input, () => {
	history.replaceState(null, '', addressOf(input.value));
	void run(true);
});
addEventListener('popstate', () => void run());

if (wanted().has('q')) void run();
else {
	// What the first query will need comes while it is typed.
	void getIndex()
		.then((index) => Promise.all([index.names(), loadJoin(), tables.places()]))
		.catch(() => undefined);
	// What was typed before this script was there.
	if (input.value.trim()) input.dispatchEvent(new Event('input'));
}
