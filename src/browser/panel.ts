import {
	arrange,
	type Choice,
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
import { onPlainClick } from './plain-click.ts';

// The panel of filters, the chips and the order: the same for every list and for the search. The address
// says what is ticked; the panel reads it there, and asks for another one when the reader chooses.

interface Value {
	key: FacetKey;
	value: string;
	label: string;
	item: HTMLElement;
	link: HTMLAnchorElement;
	count: HTMLElement;
	box: HTMLInputElement;
}

export interface Panel {
	/** What the address asks for; on a page that is a part of a list, that part. */
	choice: () => Choice;
	usualOrder: string | undefined;
	/** Draws it for these items, of which so many are shown. `query` is what else the title says. */
	draw: (items: readonly ValuesOf[], shown: number, query?: string) => void;
	/** Makes boxes of the links and a choice of the orders. From then on it works in place. */
	enhance: () => void;
	/** For as long as there is nothing to narrow. */
	toggle: (isShown: boolean) => void;
	/** How many there are, in words. */
	words: (count: number) => string;
}

const find = (selector: string, within: ParentNode = document) =>
	within.querySelector<HTMLElement>(selector);

const boxOf = (name: string, value: string) =>
	Object.assign(document.createElement('input'), { type: 'checkbox', name, value });

/** The panel of the page; undefined where it has none. `go` takes the reader to another address of the page. */
export function openPanel(go: (address: string) => void): Panel | undefined {
	const panel = find('[data-panel]');
	const fold = find('.panel', panel ?? undefined) as HTMLDetailsElement | null;
	const [chips, orders, heading, count] = ['[data-chips]', '[data-orders]', '#count', '[data-count]'].map(
		(part) => find(part),
	);
	if (!panel || !fold || !chips || !orders || !heading || !count) return undefined;

	const { panel: whole = '', active } = panel.dataset;
	const title = document.title;
	const links = [...orders.querySelectorAll<HTMLAnchorElement>('[data-order]')];
	const orderKeys = links.map((link) => link.dataset['order'] ?? '');
	const select = make('select', '');
	const facets = [...panel.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((facet) => {
		const key = facet.dataset['facet'] as FacetKey;
		const values = [...facet.querySelectorAll<HTMLAnchorElement>('[data-value]')].map(
			(link): Value => ({
				key,
				value: link.dataset['value'] ?? '',
				label: link.textContent.trim(),
				item: link.closest('li') as HTMLElement,
				link,
				count: link.nextElementSibling as HTMLElement,
				box: boxOf(key, link.dataset['value'] ?? ''),
			}),
		);
		const [first, rest] = [...facet.querySelectorAll('ul')];
		const more = find('.facet__more', facet);
		return { key, facet, values, first, rest, more, name: find('.facet__name', facet)?.textContent };
	});
	const known = new Map(facets.flatMap(({ values }) => values).map((it) => [`${it.key}:${it.value}`, it]));
	const nameOf = (key: FacetKey) =>
		facets.find((facet) => facet.key === key)?.name ?? facetNames[key];
	const labelOf = (key: FacetKey, value: string) => known.get(`${key}:${value}`)?.label ?? value;

	const [usual] = orderKeys;
	const parameters = () => new URLSearchParams(active ? '' : location.search);
	const choice = (): Choice => {
		const [key = '', value = ''] = active?.split('/') ?? [];
		if (!active) return readChoice(parameters(), orderKeys);
		return key === 'sorted'
			? { ticked: {}, order: value }
			: { ticked: { [key]: [value] }, order: usual ?? '' };
	};
	const addressOf = (chosen: Choice) => {
		const written = writeChoice(chosen, parameters(), usual);
		return written.size > 0 ? `${whole}?${written}` : whole;
	};
	const choose = (change: Partial<Choice>) => {
		go(addressOf({ ...choice(), ...change }));
		// What was ticked is seen, also by whoever ticked it far down in the panel.
		if (!fold.open && (heading.getBoundingClientRect().top < 0)) heading.scrollIntoView();
	};

	function drawChips(ticked: Ticked) {
		const chip = (name: string, address: Ticked, className: string, ...words: (Node | string)[]) => {
			const link = make('a', className, ...words);
			link.href = addressOf({ ...choice(), ticked: address });
			if (name) link.setAttribute('aria-label', name);
			if (!active) onPlainClick(link, () => choose({ ticked: address }));
			return make('li', '', link);
		};
		const all = eachTicked(ticked);
		const focused = [...(chips?.children ?? [])].indexOf(document.activeElement?.closest('li') as Element);
		const made = all.map(([key, value]) => {
			const [name, label] = [nameOf(key), labelOf(key, value)];
			const words = [make('span', '', `${name}:`), ' ', make('b', '', label)];
			return chip(`Take off the filter ${name}: ${label}`, toggled(ticked, key, value), 'chip', ...words);
		});
		chips?.replaceChildren(...made, ...(made.length > 0 ? [chip('', {}, '', 'Clear all')] : []));
		chips?.toggleAttribute('hidden', made.length === 0);
		if (focused >= 0) ((made[focused] ?? made.at(-1))?.querySelector('a') ?? heading)?.focus();
		return made.length;
	}

	/** What counts in its facet, and in which of the two lists each value stands. */
	function drawFacet(
		{ key, facet, values, first, rest, more }: (typeof facets)[number],
		counts: Map<string, number>,
		ticked: readonly string[],
	) {
		const isTicked = ({ value }: Value) => ticked.includes(value);
		const places = arrange(values, { count: ({ value }) => counts.get(value) ?? 0, isTicked });
		const hasFocus = facet.contains(document.activeElement) && document.activeElement !== facet.firstElementChild;
		for (const it of values) {
			it.count.textContent = String(counts.get(it.value) ?? 0);
			it.box.checked = isTicked(it);
			const isOffered = places.first.includes(it) || places.rest.includes(it);
			it.item.hidden = !isOffered && !it.item.contains(document.activeElement);
			if (active) it.link.href = addressOf({ ...choice(), ticked: toggled(choice().ticked, key, it.value) });
		}
		// What has the focus keeps it, and what lies beside it stays where the eye has it.
		if (!hasFocus) {
			first?.append(...places.first.map(({ item }) => item));
			rest?.append(...places.rest.map(({ item }) => item));
			more?.toggleAttribute('hidden', places.rest.length === 0);
			const words = more?.querySelector('summary span');
			if (words) words.textContent = `${places.rest.length} more`;
			facet.hidden = places.first.length === 0;
		}
		const on = find('b', facet);
		if (on) on.textContent = ticked.length > 0 ? `${ticked.length} on` : '';
		if (ticked.length > 0 && !facet.dataset['seen']) facet.open = true;
		facet.dataset['seen'] = '';
	}

	const words = (number: number) =>
		`${number} ${(number === 1 ? count.dataset['one'] : count.dataset['many']) ?? ''}`;

	return {
		choice,
		usualOrder: usual,
		words,
		draw(items, shown, query) {
			const { ticked, order } = choice();
			const on = drawChips(ticked);
			for (const facet of facets)
				// On a page of one value the others of its facet are not there to be counted.
				if (!active?.startsWith(`${facet.key}/`))
					drawFacet(facet, countsOf(items, ticked, facet.key), ticked[facet.key] ?? []);
			const summary = find('summary', fold);
			if (summary) summary.textContent = on > 0 ? `Filters (${on})` : 'Filters';
			const show = find('.panel__go a', panel);
			if (show) show.textContent = `Show ${words(shown)}`;
			select.value = order;
			if (active) {
				for (const link of links)
					link.href = addressOf({ ...choice(), order: link.dataset['order'] ?? '' });
				return;
			}
			const said = [...(query ? [query] : []), ...eachTicked(ticked).map((it) => labelOf(...it))];
			document.title = said.length > 0 ? `${said.join(', ')} – ${title}` : title;
		},
		enhance() {
			for (const { key, values } of facets)
				for (const { value, item, box, label, count: number } of values) {
					item.replaceChildren(make('label', 'check', box, make('span', '', label), number));
					box.addEventListener('change', () =>
						choose({ ticked: toggled(choice().ticked, key, value) }),
					);
				}
			select.id = 'order';
			select.append(...links.map((link, at) => new Option(link.textContent.trim(), orderKeys[at])));
			select.value = choice().order;
			select.addEventListener('change', () => choose({ order: select.value }));
			const label = make('label', '', 'Order');
			label.htmlFor = select.id;
			orders.replaceChildren(label, make('span', '', select));
			const [show, clear] = [...panel.querySelectorAll<HTMLElement>('.panel__go a')];
			if (show)
				onPlainClick(show, () => {
					fold.open = false;
					heading.scrollIntoView();
					heading.focus();
				});
			if (clear) onPlainClick(clear, () => choose({ ticked: {} }));
			show?.parentElement?.removeAttribute('hidden');
		},
		toggle(isShown) {
			for (const part of [panel, orders]) part.hidden = !isShown;
		},
	};
}
