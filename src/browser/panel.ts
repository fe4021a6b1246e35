import {
	type Choice,
	choiceOfPart,
	countsOf,
	eachTicked,
	type FacetKey,
	facetNames,
	readChoice,
	type Ticked,
	toggled,
	type ValuesOf,
	writeChoice,
} from '#lib/lists/choice.ts';
import { make } from './make.ts';
import { readFacet } from './panel-facet.ts';
import { onPlainClick } from './plain-click.ts';

// The panel of filters, the chips and the order: the same for every list and for the search. The address
// says what is ticked; the panel reads it there, and asks for another one when the reader chooses.

export type Panel = NonNullable<ReturnType<typeof openPanel>>;

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** The panel of the page; undefined where it has none. `go` takes the reader to another address of the page. */
export function openPanel(go: (address: string) => void) {
	const fold = document.querySelector<HTMLDetailsElement>('.panel');
	const parts = ['[data-panel]', '[data-chips]', '[data-orders]', '#count', '[data-count]'];
	const [panel, chips, orders, heading, count] = parts.map(find);
	if (!fold || !panel || !chips || !orders || !heading || !count) return undefined;
	const { panel: whole = '', active } = panel.dataset;
	const title = document.title;
	const links = [...orders.querySelectorAll<HTMLAnchorElement>('[data-order]')];
	const orderKeys = links.map((link) => link.dataset['order'] ?? '');
	const select = make('select', '');
	const [show, clear] = [...fold.querySelectorAll<HTMLElement>('.panel__go a')];
	const facets = [...fold.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map(readFacet);
	const facetOf = (key: FacetKey) => facets.find((facet) => facet.key === key);
	const labelOf = ([key, value]: [FacetKey, string]) => facetOf(key)?.labelOf(value) ?? value;

	const [usual] = orderKeys;
	const parameters = () => new URLSearchParams(active ? '' : location.search);
	/** What the address asks for; on a page that is a part of a list, that part. */
	const choice = () => (active ? choiceOfPart(active, usual) : readChoice(parameters(), orderKeys));
	const addressOf = (change: Partial<Choice>) => {
		const written = writeChoice({ ...choice(), ...change }, parameters(), usual);
		return written.size > 0 ? `${whole}?${written}` : whole;
	};
	const choose = (change: Partial<Choice>) => {
		go(addressOf(change));
		// What was ticked is seen, also by whoever ticked it far down in the panel.
		if (!fold.open && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
	};
	/** How many there are, in words. */
	const words = (number: number) =>
		`${number} ${(number === 1 ? count.dataset['one'] : count.dataset['many']) ?? ''}`;

	/** A link that leaves this ticked. */
	const leaving = (ticked: Ticked, className: string, name: string, label: string) => {
		const words = name ? [make('span', '', `${name}:`), ' ', make('b', '', label)] : label;
		const link = make('a', className, words);
		link.href = addressOf({ ticked });
		if (name) link.setAttribute('aria-label', `Take off the filter ${name}: ${label}`);
		if (!active) onPlainClick(link, () => choose({ ticked }));
		return make('li', '', link);
	};
	function drawChips(ticked: Ticked) {
		const item = document.activeElement?.closest('[data-chips] > li');
		const focused = item ? [...(chips?.children ?? [])].indexOf(item) : -1;
		const made = eachTicked(ticked).map(([key, value]) =>
			leaving(
				toggled(ticked, key, value),
				'chip',
				facetOf(key)?.name ?? facetNames[key],
				labelOf([key, value]),
			),
		);
		chips?.replaceChildren(...made, ...(made.length > 0 ? [leaving({}, '', '', 'Clear all')] : []));
		chips?.toggleAttribute('hidden', made.length === 0);
		if (focused >= 0) ((made[focused] ?? made.at(-1))?.querySelector('a') ?? heading)?.focus();
	}

	return {
		choice,
		usualOrder: usual,
		words,
		/** Draws it for these items, of which so many are shown. `query` is what else the title says. */
		draw(items: readonly ValuesOf[], shown: number, query?: string) {
			const { ticked, order } = choice();
			const all = eachTicked(ticked);
			drawChips(ticked);
			for (const { key, values, draw } of facets) {
				// On a page of one value the others of its facet are not there to be counted.
				if (!active?.startsWith(`${key}/`)) draw(countsOf(items, ticked, key), ticked[key] ?? []);
				if (active)
					for (const { link, value } of values)
						link.href = addressOf({ ticked: toggled(ticked, key, value) });
			}
			fold.firstElementChild?.replaceChildren(
				all.length > 0 ? `Filters (${all.length})` : 'Filters',
			);
			show?.replaceChildren(`Show ${words(shown)}`);
			select.value = order;
			if (active)
				for (const [at, link] of links.entries())
					link.href = addressOf({ order: orderKeys[at] ?? '' });
			const said = [...(query ? [query] : []), ...all.map(labelOf)];
			if (!active) document.title = said.length > 0 ? `${said.join(', ')} – ${title}` : title;
		},
		/** Makes boxes of the links and a choice of the orders. From then on it works in place. */
		enhance() {
			for (const { key, enhance } of facets)
				enhance((value) => choose({ ticked: toggled(choice().ticked, key, value) }));
			select.id = 'order';
			select.append(...links.map((link, at) => new Option(link.textContent.trim(), orderKeys[at])));
			select.value = choice().order;
			select.addEventListener('change', () => choose({ order: select.value }));
			const label = make('label', '', 'Order');
			label.htmlFor = select.id;
			orders.replaceChildren(label, make('span', '', select));
			for (const link of [show, clear])
				if (link)
					onPlainClick(link, () => {
						if (link === clear) return choose({ ticked: {} });
						fold.open = false;
						heading.scrollIntoView();
						heading.focus();
					});
			show?.parentElement?.removeAttribute('hidden');
		},
		/** Puts it away for as long as there is nothing to narrow. */
		toggle(isShown: boolean) {
			for (const part of [panel, orders]) part.hidden = !isShown;
		},
	};
}
