import { type Choice, type Counts, type ResultOrder, orders } from '#lib/search/facets.ts';
import { type FacetName, facetNames } from '#lib/search/index-files.ts';
import { make, tickBox } from './make.ts';

/** What an address asks for, `?kind=Networks&sort=newest`. An order that there is not is relevance. */
export function readChoice(parameters: URLSearchParams): Choice {
	const order = parameters.get('sort') ?? '';
	return {
		ticked: Object.fromEntries(
			facetNames.map((name) => [name, [...new Set(parameters.getAll(name))].filter(Boolean)]),
		),
		order: Object.hasOwn(orders, order) ? (order as ResultOrder) : 'relevance',
	};
}

/** The same parameters with this choice in place of theirs. */
export function writeChoice({ ticked, order }: Choice, parameters: URLSearchParams) {
	const written = new URLSearchParams(parameters);
	for (const name of [...facetNames, 'sort']) written.delete(name);
	for (const name of facetNames)
		for (const value of ticked[name] ?? []) written.append(name, value);
	if (order !== 'relevance') written.set('sort', order);
	return written;
}

interface Parts {
	/** Has a fieldset `[data-filter]` for each facet, with a `.filter-values` in it. */
	group: HTMLElement;
	/** Has an option for each order. What it stands in comes and goes with the filters. */
	sort: HTMLSelectElement;
	/** Gets a button for each ticked value, to untick it. */
	chips: HTMLElement;
	onChange: (choice: Choice) => unknown;
}

export interface Filters {
	draw: (counts: Counts, choice: Choice) => void;
	/** For as long as there is nothing to filter. */
	hide: () => void;
}

/** The filters, chips and order of results. What has the focus keeps it when they are drawn again. */
export function makeFilters({ group, sort, chips, onChange }: Parts): Filters {
	const boxes = () => [...group.querySelectorAll<HTMLInputElement>('input')];
	const ticked = () => boxes().filter(({ checked }) => checked);
	const change = () => {
		const byName = Map.groupBy(ticked(), ({ name }) => name);
		const values = [...byName].map(([name, those]) => [name, those.map(({ value }) => value)]);
		onChange({ ticked: Object.fromEntries(values), order: sort.value as ResultOrder });
	};
	const show = (isShown: boolean) => {
		for (const part of [group, sort.parentElement, chips])
			part?.toggleAttribute('hidden', !isShown);
	};
	group.addEventListener('change', change);
	sort.addEventListener('change', change);
	return {
		draw(counts, choice) {
			show(true);
			for (const fieldset of group.querySelectorAll<HTMLElement>('[data-filter]')) {
				const name = fieldset.dataset['filter'] as FacetName;
				const values = fieldset.querySelector<HTMLElement>('.filter-values');
				if (values) drawBoxes(values, name, counts[name], choice.ticked[name] ?? []);
				fieldset.hidden = !values?.firstChild;
			}
			group.hidden = boxes().length === 0;
			sort.value = choice.order;
			const focused = [...chips.children].indexOf(document.activeElement as Element);
			const left = drawChips(chips, ticked(), change);
			if (focused >= 0) (left[focused] ?? left.at(-1) ?? sort).focus();
		},
		hide: () => show(false),
	};
}

const boxOf = (label: HTMLLabelElement) => label.control as HTMLInputElement;

/** Changes only what differs. A box whose value has gone stays at nought while it has the focus. */
function drawBoxes(
	into: HTMLElement,
	name: string,
	counts: Counts[FacetName],
	ticked: readonly string[],
) {
	const labels = new Map(
		[...into.querySelectorAll('label')].map((label) => [boxOf(label).value, label]),
	);
	const numbers = new Map(counts);
	const stays = (value: string, label: HTMLLabelElement) =>
		numbers.has(value) || label.contains(document.activeElement);
	for (const [value, label] of labels) if (!stays(value, label)) label.remove();
	let before: Element | undefined;
	for (const [value] of counts) {
		const label = labels.get(value) ?? tickBox(name, value, value);
		if (!labels.has(value)) {
			if (before) before.after(label);
			else into.prepend(label);
		}
		before = label;
	}
	for (const label of into.querySelectorAll('label')) {
		const { value } = boxOf(label);
		boxOf(label).checked = ticked.includes(value);
		const number = label.querySelector('.count');
		if (number) number.textContent = String(numbers.get(value) ?? 0);
	}
}

/** A button to untick each of these boxes, and where there are several, one for all. Gives those of one. */
function drawChips(chips: HTMLElement, boxes: HTMLInputElement[], change: () => void) {
	const untick = (those: HTMLInputElement[], ...words: (Node | string)[]) => {
		const button = make('button', 'chip', ...words);
		button.type = 'button';
		button.addEventListener('click', () => {
			for (const box of those) box.checked = false;
			change();
		});
		return button;
	};
	const single = boxes.map((box) => {
		const cross = make('span', '', '×');
		cross.setAttribute('aria-hidden', 'true');
		return untick([box], make('span', 'nhsuk-u-visually-hidden', 'Remove '), box.value, cross);
	});
	chips.replaceChildren(...single, ...(boxes.length > 1 ? [untick(boxes, 'Clear all')] : []));
	chips.hidden = boxes.length === 0;
	return single;
}
