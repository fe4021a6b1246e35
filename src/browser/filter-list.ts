// The rows must carry their states of now before they are counted.
import './correct-states.ts';
import { whenSeenAgain } from './clock.ts';
import { make, tickBox } from './make.ts';

// Narrows and sorts a list in place. The links to pre-rendered pages become tick boxes: any of a facet's
// values, and all of the facets. The address keeps the choice: `/calls/?network=wessex&sort=title`.

const nav = document.querySelector<HTMLElement>('[data-filters=""]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-rows] > [data-values]')];
const count = document.querySelector<HTMLElement>('.results__count');
const built = count?.textContent ?? '';

function makeFieldset(facet: HTMLElement) {
	const boxOf = (link: HTMLElement) =>
		tickBox(
			facet.dataset['facet'] ?? '',
			link.dataset['value'] ?? '',
			link.textContent.trim(),
			link.nextElementSibling?.textContent ?? '',
		);
	const links = [...facet.querySelectorAll<HTMLElement>('[data-value]')];
	const legend = make('legend', '', facet.querySelector('.facet__name')?.textContent ?? '');
	facet.replaceChildren(make('fieldset', '', legend, links.map(boxOf)));
}

const boxes = () => [...(nav?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
const orderIndex = () => {
	const links = [...(nav?.querySelectorAll('[data-order]') ?? [])];
	return links.findIndex((link) => link.hasAttribute('aria-current'));
};

function markOrder(link: Element, isCurrent: boolean) {
	if (isCurrent) link.setAttribute('aria-current', 'true');
	else link.removeAttribute('aria-current');
}

function readAddress() {
	const wanted = new URLSearchParams(location.search);
	for (const box of boxes()) box.checked = wanted.getAll(box.name).includes(box.value);
	for (const link of nav?.querySelectorAll<HTMLElement>('[data-order]') ?? [])
		markOrder(link, link.dataset['order'] === wanted.get('sort'));
	apply();
}

function keepAndApply() {
	const chosen = new URLSearchParams(
		boxes()
			.filter((box) => box.checked)
			.map((box) => [box.name, box.value]),
	);
	const order = nav?.querySelector<HTMLElement>('[data-order][aria-current]')?.dataset['order'];
	if (order) chosen.set('sort', order);
	history.pushState(null, '', chosen.size > 0 ? `?${chosen}` : location.pathname);
	apply();
}

function apply() {
	const chosen = Map.groupBy(
		boxes().filter((box) => box.checked),
		(box) => box.name,
	);
	const valuesOf = (row: HTMLElement) => (row.dataset['values'] ?? '').split(' ');
	/** A row shows when it has one of the ticked values of every facet, leaving one facet aside. */
	const shows = (row: HTMLElement, aside?: string) =>
		[...chosen].every(
			([name, ticked]) =>
				name === aside || ticked.some((box) => valuesOf(row).includes(`${name}:${box.value}`)),
		);
	for (const row of rows) row.hidden = !shows(row);
	for (const box of boxes()) {
		const number = box.closest('label')?.querySelector('.count');
		const would = rows.filter(
			(row) => shows(row, box.name) && valuesOf(row).includes(`${box.name}:${box.value}`),
		);
		if (number) number.textContent = String(would.length);
	}
	sortRows(orderIndex());
	showFullGroups(chosen.size > 0);
	const shown = rows.filter((row) => !row.hidden).length;
	if (count) count.textContent = chosen.size > 0 ? `${shown} of ${rows.length} shown` : built;
}

function sortRows(order: number) {
	for (const list of document.querySelectorAll<HTMLElement>('[data-rows]'))
		list.append(...[...list.children].toSorted((a, b) => placeOf(a, order) - placeOf(b, order)));
}

const builtPlaces = new Map(rows.map((row, index) => [row as Element, index]));
const placeOf = (row: Element, order: number) =>
	order < 0
		? (builtPlaces.get(row) ?? 0)
		: Number((row as HTMLElement).dataset['places']?.split(' ')[order]);

/** A fold or a group with nothing to show is put away; while the list is narrowed, folds stand open. */
function showFullGroups(narrowed: boolean) {
	for (const group of document.querySelectorAll<HTMLElement>(
		'.results__main .fold, .results__main [data-states]',
	)) {
		const left = [...group.querySelectorAll<HTMLElement>('[data-values]')].filter(
			(row) => !row.hidden,
		);
		group.hidden = left.length === 0;
		if (narrowed && left.length > 0 && group instanceof HTMLDetailsElement) group.open = true;
	}
}

if (nav && rows.length > 0) {
	for (const facet of nav.querySelectorAll<HTMLElement>('[data-facet]')) makeFieldset(facet);
	nav.addEventListener('change', keepAndApply);
	for (const link of nav.querySelectorAll<HTMLAnchorElement>('[data-order]'))
		link.addEventListener('click', (event) => {
			event.preventDefault();
			for (const other of nav.querySelectorAll('[data-order]')) markOrder(other, other === link);
			keepAndApply();
		});
	readAddress();
	addEventListener('popstate', readAddress);
	whenSeenAgain(apply);
}
