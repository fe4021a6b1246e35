import { eachTicked, passes, valuesIn } from '#lib/lists/choice.ts';
import { isOpen, type CallState } from '#lib/calls/state.ts';
// The rows must carry their states of now before they are counted.
import { moveToItsGroup } from './correct-states.ts';
import { present, whenSeenAgain } from './clock.ts';
import { make } from './make.ts';
import { openPanel } from './panel.ts';

// Narrows and sorts the rows of a list in place: `/calls/?network=wessex&sort=title`. A page that is a part of a list
// shows those of its rows that still belong to it.

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const rows = all('[data-rows] > [data-values]');
/** Where each row stands on the page as it was built, and the one list of all where there are several. */
const homes = new Map(rows.map((row) => [row, row.parentElement]));
const flat = document.querySelector<HTMLElement>('[data-flat]');
const count = document.querySelector<HTMLElement>('[data-count]');
const built = count?.textContent ?? '';

const panel = openPanel((address) => {
	history.pushState(null, '', address);
	draw();
});

const valuesOf = (row: HTMLElement) => valuesIn(row.dataset['values'] ?? '');

function draw() {
	if (!panel) return;
	const { ticked, order } = panel.choice();
	for (const row of rows) row.hidden = !passes(valuesOf(row), ticked);
	const shown = rows.filter((row) => !row.hidden).length;
	const isNarrowed = eachTicked(ticked).length > 0;
	const isFlat = flat !== null && order !== panel.usualOrder;
	sortRows(order, isFlat);
	for (const group of all('[data-group]')) drawGroup(group, isFlat, isNarrowed);
	flat?.toggleAttribute('hidden', !isFlat);
	for (const part of all('[data-whole]')) part.hidden = isNarrowed || isFlat;
	const isPart = document.querySelector('[data-active]') !== null;
	if (count && (isNarrowed || isPart) && shown < rows.length)
		count.replaceChildren(
			panel.words(shown),
			...(isPart ? [] : [' ', make('span', 'quiet', `of ${rows.length}`)]),
		);
	else if (count) count.textContent = built;
	drawNone(shown === 0, ticked.state ?? []);
	panel.draw(rows.map(valuesOf), shown);
}

/** A group says how many of its rows are shown, and is put away while there are none. */
function drawGroup(group: HTMLElement, isFlat: boolean, isNarrowed: boolean) {
	const left = [...group.querySelectorAll<HTMLElement>('[data-values]')].filter(
		(row) => !row.hidden,
	);
	group.hidden = isFlat || left.length === 0;
	const number = group.querySelector('summary small, h2 small');
	if (number)
		number.textContent =
			panel && number.closest('summary') ? panel.words(left.length) : String(left.length);
	if (isNarrowed && left.length > 0 && group instanceof HTMLDetailsElement) group.open = true;
}

/** Where nothing is shown: why, and the ways on. */
function drawNone(isNone: boolean, states: readonly string[]) {
	const none = document.querySelector<HTMLElement>('[data-none]');
	const heading = none?.querySelector('h2');
	if (!none || !heading) return;
	none.hidden = !isNone;
	const [words, ofOpen] = (none.dataset['none'] ?? '').split('|');
	const asksForOpen = states.length > 0 && states.every((state) => isOpen(state as CallState));
	heading.textContent = (asksForOpen && ofOpen) || words || '';
}

const placeOf = (row: HTMLElement, order: string) => {
	const at = orderKeys.indexOf(order);
	return Number(row.dataset['places']?.split(' ')[at]);
};
const orderKeys = all('[data-order]').map((link) => link.dataset['order']);

function sortRows(order: string, isFlat: boolean) {
	const sorted = rows.toSorted((a, b) => placeOf(a, order) - placeOf(b, order));
	if (isFlat) return flat?.firstElementChild?.append(...sorted);
	for (const row of sorted) {
		const wasFlat = row.closest('[data-flat]') !== null;
		if (flat && !wasFlat) continue;
		homes.get(row)?.append(row);
		const state = valuesOf(row)('state')[0];
		if (wasFlat && state) moveToItsGroup(row, state);
	}
}

if (panel && rows.length + all('[data-none]').length > 0) {
	draw();
	whenSeenAgain(draw);
	if (!document.querySelector('[data-active]')) {
		panel.enhance();
		addEventListener('popstate', draw);
	}
	// What a page of a part counts of its own facet rests on the clock of the build.
	for (const facet of all('[data-counts-until]'))
		if (document.querySelector(`[data-active^="${facet.dataset['facet']}/"]`))
			if (present >= Number(facet.dataset['countsUntil']))
				for (const number of facet.querySelectorAll('.count')) number.remove();
}
