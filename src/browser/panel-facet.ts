import { arrange, type FacetKey } from '#lib/lists/choice.ts';
import { make } from './make.ts';

/** One value of a facet: the link that the page was built with, and the box that it becomes. */
const readValue = (key: FacetKey) => (link: HTMLAnchorElement) => ({
	value: link.dataset['value'] ?? '',
	label: link.textContent.trim(),
	item: link.closest('li') as HTMLElement,
	link,
	count: link.nextElementSibling as HTMLElement,
	box: Object.assign(document.createElement('input'), {
		type: 'checkbox',
		name: key,
		value: link.dataset['value'],
	}),
});

/** A facet of the panel, as the page was built with it. */
export function readFacet(fold: HTMLDetailsElement) {
	const key = fold.dataset['facet'] as FacetKey;
	const values = [...fold.querySelectorAll<HTMLAnchorElement>('[data-value]')].map(readValue(key));
	const [name, on] = [...fold.querySelectorAll('summary > *')];
	const [first, rest] = [...fold.querySelectorAll('ul')];
	const more = fold.querySelector<HTMLElement>('.facet__more');
	let isDrawn = false;

	return {
		key,
		values,
		name: name?.textContent ?? '',
		labelOf: (id: string) => values.find(({ value }) => value === id)?.label ?? id,
		/** Makes boxes of its links. */
		enhance(choose: (value: string) => void) {
			for (const { value, label, item, count, box } of values) {
				item.replaceChildren(make('label', 'check', box, make('span', '', label), count));
				box.addEventListener('change', () => choose(value));
			}
		},
		/** Shows how many there are of each value, five values and then the rest; what there is none of not at all. */
		draw(counts: ReadonlyMap<string, number>, ticked: readonly string[]) {
			const focused = document.activeElement;
			const places = arrange(values, {
				count: ({ value }) => counts.get(value) ?? 0,
				isTicked: ({ value }) => ticked.includes(value),
			});
			for (const it of values) {
				it.count.textContent = String(counts.get(it.value) ?? 0);
				it.box.checked = ticked.includes(it.value);
				it.item.hidden =
					![places.first, places.rest].flat().includes(it) && !it.item.contains(focused);
			}
			if (on) on.textContent = ticked.length > 0 ? `${ticked.length} on` : '';
			if (ticked.length > 0 && !isDrawn) fold.open = true;
			isDrawn = true;
			// What has the focus keeps it, and what lies beside it stays where the eye has it.
			if (fold.contains(focused) && focused !== fold.firstElementChild) return;
			first?.append(...places.first.map(({ item }) => item));
			rest?.append(...places.rest.map(({ item }) => item));
			more?.toggleAttribute('hidden', places.rest.length === 0);
			more?.querySelector('span')?.replaceChildren(`${places.rest.length} more`);
			fold.hidden = places.first.length === 0;
		},
	};
}
