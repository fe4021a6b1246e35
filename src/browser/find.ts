import { areasOf } from '#lib/find/answer.ts';
import { findEach } from '#lib/find/each.ts';
import { type ServedPart, servedNames, servedParts } from '#lib/find/served.ts';
import { aboutWords, sentence } from '#lib/find/words.ts';
import { findUrl } from '#lib/urls.ts';
import { drawAnswers } from './find-answer.ts';
import { loadJoin, tables } from './find-tables.ts';
import { byId, make } from './make.ts';
import { suggestPlaces } from './suggest-places.ts';

// The finder: what is typed stays in the address's fragment, `/find/#q=TR1+3LJ`, and is sent nowhere.

const input = byId<HTMLInputElement>('place');
const status = byId('find-status');
const place = byId('answer');
const { title } = document;

/** Counts questions, so that an answer that comes late is dropped. */
let turn = 0;
/** The fragment of the question that the page answers; empty where it answers none. */
let answered = '';

const asked = () => new URLSearchParams(location.hash.slice(1)).get('q');

/** Answers what the address asks. */
async function answer() {
	const typed = asked();
	const mine = ++turn;
	answered = typed === null ? '' : location.hash;
	input.value = typed ?? '';
	if (typed === null) return show([], '');
	status.textContent = 'Looking…';
	try {
		const join = await loadJoin();
		const found = await findEach(typed, tables, servedNames(join));
		if (mine !== turn) return;
		const words = found.map(({ answer: one, asked }) => sentence(one, asked, join)).join(' ');
		const parts = servedParts(
			found.flatMap((one) => areasOf(one.answer)),
			join,
		);
		show(drawAnswers(found, join), words, aboutWords(found), parts);
	} catch {
		if (mine !== turn) return;
		const words =
			'The tables could not be loaded. Check your connection and try again, or look in the lists below.';
		show([make('p', 'lede', words)], words);
	}
}

function show(boxes: Node[], words: string, about = '', parts: ServedPart[] = []) {
	place.replaceChildren(...boxes);
	status.textContent = words;
	document.title = about ? `${about}: ${title}` : title;
	for (const region of document.querySelectorAll<SVGElement>('[data-region]'))
		region.classList.toggle(
			'is-here',
			parts.some(({ network }) => network === region.dataset['region']),
		);
}

function ask(typed: string) {
	const before = location.hash;
	location.assign(findUrl(typed.trim()));
	// The same question once more changes nothing in the address: answer all the same.
	if (location.hash === before) void answer();
}

input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	ask(input.value);
});
addEventListener('hashchange', () => {
	const isPlaceOnPage = location.hash !== '' && asked() === null;
	if (!isPlaceOnPage) void answer();
	// The browser has gone to the place on the page; the address keeps the question that is answered.
	else if (answered) history.replaceState(null, '', answered);
});

suggestPlaces(input, ask, { villages: true, addressOf: findUrl });
// What serves each area is needed for any answer: it comes while the reader types.
input.addEventListener('focus', () => void loadJoin().catch(() => undefined), { once: true });

// What was typed before this script was there goes before what the address asks.
const early = input.value.trim();
if (early) history.replaceState(null, '', findUrl(early));
if (asked() !== null) void answer();
