import { type CallState, callStates, isOpen, shortCallStates, stateAt } from '#lib/call-state.ts';

/**
 * Puts right what the build could not know: states of calls and checks that have run out since. A copy of
 * the site that nobody rebuilds then never claims an open call after its deadline.
 */
const now = Date.now();

for (const label of document.querySelectorAll<HTMLElement>('[data-timeline]')) {
	const state = stateAt(JSON.parse(label.dataset['timeline'] ?? '{}'), now);
	if (state === label.dataset['state']) continue;
	const before = label.dataset['state'];
	label.dataset['state'] = state;
	label.textContent = (label.dataset['words'] === 'full' ? callStates : shortCallStates)[state];
	const row = label.closest<HTMLElement>('[data-values]');
	if (row) {
		row.dataset['values'] =
			row.dataset['values']?.replace(`state:${before}`, `state:${state}`) ?? '';
		moveToItsGroup(row, state);
	}
}

/** A list that is grouped by state takes the row over into the group of its new state. */
function moveToItsGroup(row: HTMLElement, state: CallState) {
	const group = row.closest('[data-states]');
	if (!group || group.getAttribute('data-states')?.split(' ').includes(state)) return;
	const right = document.querySelector(`[data-states~="${state}"] [data-rows]`);
	right?.prepend(row);
}

for (const section of document.querySelectorAll<HTMLElement>('[data-states]')) {
	const count = section.querySelectorAll('[data-timeline]').length;
	for (const number of document.querySelectorAll(`[data-count-of="${section.id}"]`))
		number.textContent = String(count);
	section.querySelector('[data-when-none]')?.toggleAttribute('hidden', count > 0);
}

/** A page of the calls of one state puts away those that have left it. */
for (const page of document.querySelectorAll<HTMLElement>('[data-only-state]')) {
	const rows = [...page.querySelectorAll<HTMLElement>('[data-values]')];
	const state = `state:${page.dataset['onlyState']}`;
	for (const row of rows) row.hidden = !row.dataset['values']?.split(' ').includes(state);
	page.querySelector('[data-when-none]')?.toggleAttribute(
		'hidden',
		rows.some((row) => !row.hidden),
	);
}

for (const heading of document.querySelectorAll<HTMLElement>('[data-none-open]')) {
	const states = heading.closest('section')?.querySelectorAll<HTMLElement>('[data-state]') ?? [];
	const anyOpen = [...states].some((label) => isOpen(label.dataset['state'] as CallState));
	if (!anyOpen) heading.textContent = heading.dataset['noneOpen'] ?? '';
}

for (const check of document.querySelectorAll<HTMLElement>('[data-holds-until]')) {
	const fresh = now < Number(check.dataset['holdsUntil']);
	check.dataset['fresh'] = String(fresh);
	const overdue = check.querySelector<HTMLElement>('.overdue');
	if (overdue) overdue.hidden = fresh;
}
