import { type CallState, isOpen, isOver } from '#lib/calls/state.ts';
import { turnedAt } from '#lib/entries/turning.ts';
import { counted } from '#lib/text/words.ts';
import { countdownWords, daysLeft } from '#lib/time/countdown.ts';
import { clockNote, present, whenSeenAgain } from './clock.ts';
import { make } from './make.ts';

// Puts right what the build could not know: states of calls, collaborations that have ended and checks that
// have run out since. A copy of the site that nobody rebuilds, or a tab that nobody closes, then never claims
// an open call after its deadline.

const all = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document) => [
	...within.querySelectorAll<E>(selector),
];
const note = make('p', 'clock quiet');

/** Puts the whole page right; may be done as often as the present moves. */
function putRight() {
	const labels = all('[data-timeline], [data-run]');
	for (const label of labels) turn(label);
	tidyCallGroups();
	for (const heading of all('[data-none-open]')) {
		const states = all('[data-state]', heading.closest('section') ?? document);
		if (!states.some((label) => isOpen(label.dataset['state'] as CallState)))
			heading.textContent = heading.dataset['noneOpen'] ?? '';
	}
	for (const part of all('[data-countdown]'))
		part.textContent = countdownWords(JSON.parse(part.dataset['countdown'] ?? ''), present);
	for (const part of all('[data-days-left]'))
		part.textContent = daysLeft(JSON.parse(part.dataset['daysLeft'] ?? ''), present);
	for (const check of all('[data-holds-until]')) {
		const fresh = present < Number(check.dataset['holdsUntil']);
		check.dataset['fresh'] = String(fresh);
		check.querySelector('.overdue')?.toggleAttribute('hidden', fresh);
	}
	note.textContent = (labels.length > 0 && clockNote()) || '';
	if (!note.textContent) note.remove();
	else if (!note.isConnected) document.querySelector('.head .wrap, main .wrap')?.append(note);
}

/** A label says the state of now, and so does what stands in its article or, in a head, on the page. */
function turn(label: HTMLElement) {
	const { state: before, timeline, run = '{}', words } = label.dataset;
	const { state, look, ...said } = turnedAt(JSON.parse(timeline ?? run), present);
	if (state === before) return;
	label.dataset['state'] = state;
	if (label.dataset['look']) label.dataset['look'] = look;
	label.textContent = words === 'full' ? said.words : said.short;
	for (const part of all('[data-in-states]', label.closest('article') ?? document))
		part.hidden = !part.dataset['inStates']?.split(' ').includes(state);
	const row = label.closest<HTMLElement>('[data-values]');
	if (!row) return;
	row.dataset['values'] = row.dataset['values']?.replace(`state:${before}`, `state:${state}`) ?? '';
	moveToItsGroup(row, state);
}

/** A list that is grouped by state takes the row over into the group of its new state. */
export function moveToItsGroup(row: HTMLElement, state: string) {
	const group = row.closest('[data-states]');
	if (!group || group.getAttribute('data-states')?.split(' ').includes(state)) return;
	const [right] = all(`[data-states~="${state}"]`);
	const year = row.querySelector('[data-year-of]')?.getAttribute('data-year-of');
	const fold = isOver(state) && right?.querySelector(`[data-year="${year}"]`);
	(fold || right)?.querySelector('[data-rows]')?.prepend(row);
}

/**
 * Keeps the groups of the page of calls, and their folds by year, as what stands in them asks: their counts
 * right, and put away while they have nothing to show.
 */
function tidyCallGroups() {
	for (const group of all('[data-states]')) {
		const rows = all('[data-values]', group).length;
		for (const number of all(`[data-count-of="${group.id}"]`)) number.textContent = String(rows);
		for (const jump of all(`[data-jump="${group.id}"]`)) jump.hidden = rows === 0;
		if (!group.querySelector('[data-year]')) group.hidden = rows === 0;
	}
	for (const fold of all('[data-year]')) {
		const rows = all('[data-values]', fold).length;
		fold.hidden = rows === 0;
		const small = fold.querySelector('small');
		if (small) small.textContent = counted(rows, 'call');
	}
	for (const notice of all('[data-none-of]')) {
		const states = notice.dataset['noneOf']?.split(' ') ?? [];
		notice.hidden = states.some((state) =>
			document.querySelector(`[data-states="${state}"] [data-values]`),
		);
	}
}

putRight();
whenSeenAgain(putRight);
