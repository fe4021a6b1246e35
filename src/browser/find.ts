import { kindWords } from '#lib/find/answer.ts';
import { find } from '#lib/find/find.ts';
import { servedNames } from '#lib/find/served.ts';
import { suggest } from '#lib/find/suggest.ts';
import { suggestBelow } from './combobox.ts';
import { drawAnswer, networksToMark } from './find-answer.ts';
import { loadJoin, namesFor, tables } from './find-tables.ts';
import { make } from './make.ts';

// The finder: what is typed stays in the address's fragment, `/find/#q=TR1+3LJ`, and is sent nowhere.

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const input = byId<HTMLInputElement>('place');
const status = byId('find-status');
const place = byId('answer');

/** Counts questions, so that an answer that comes late is dropped. */
let turn = 0;

const asked = () => new URLSearchParams(location.hash.slice(1)).get('q');

async function answer() {
	const typed = asked();
	if (typed === null) return;
	const mine = ++turn;
	input.value = typed;
	status.textContent = 'Looking…';
	try {
		const join = await loadJoin();
		const found = await find(typed, tables, servedNames(join));
		if (mine !== turn) return;
		const { box, words } = drawAnswer(found, typed, join);
		place.replaceChildren(box);
		status.textContent = words;
		markOnMap(networksToMark(box));
	} catch {
		if (mine !== turn) return;
		const words =
			'The tables could not be loaded. Check your connection and try again, or look in the lists below.';
		place.replaceChildren(make('p', 'lede', words));
		status.textContent = words;
		markOnMap([]);
	}
}

function markOnMap(networks: string[]) {
	for (const region of document.querySelectorAll('[data-region]'))
		region.classList.toggle('is-here', networks.includes(region.getAttribute('data-region') ?? ''));
}

function ask(typed: string) {
	const before = location.hash;
	location.hash = new URLSearchParams({ q: typed.trim() }).toString();
	// The same question once more changes nothing in the address: answer all the same.
	if (location.hash === before) void answer();
}

input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	ask(input.value);
});
addEventListener('hashchange', () => void answer());

suggestBelow(
	input,
	async (typed) => {
		if (typed.trim().length < 2 || /\d/.test(typed)) return [];
		const near = async (deep: boolean) => suggest(typed, await namesFor(typed, deep));
		const first = await near(false);
		const found = first.length > 0 || typed.trim().length < 4 ? first : await near(true);
		return found.map((one) => ({ words: one.name, note: kindWords(one) }));
	},
	({ words }) => ask(words),
);
// What serves each area is needed for any answer: it comes while the reader types.
input.addEventListener('focus', () => void loadJoin().catch(() => undefined), { once: true });
void answer();
