import { find } from '#lib/find/find.ts';
import { servedNames } from '#lib/find/served.ts';
import { drawAnswer, networksToMark } from './find-answer.ts';
import { loadJoin, tables } from './find-tables.ts';
import { byId, make } from './make.ts';
import { suggestPlaces } from './suggest-places.ts';

// The finder: what is typed stays in the address's fragment, `/find/#q=TR1+3LJ`, and is sent nowhere.

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

suggestPlaces(input, ask, { villages: true });
// What serves each area is needed for any answer: it comes while the reader types.
input.addEventListener('focus', () => void loadJoin().catch(() => undefined), { once: true });
void answer();
