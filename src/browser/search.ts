import { ask, type Found, type PagefindHit } from './pagefind.ts';
import { resultItem } from './search-result.ts';
import { built, now } from './clock.ts';
import { countNow, moversAt, stateFilter } from './search-states.ts';

/** The search page: asks the index, draws results, keeps the query and the filters in the address. */
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const input = byId<HTMLInputElement>('q');
const status = byId('search-status');
const note = byId('search-note');
const list = byId('results');
const moreButton = byId<HTMLButtonElement>('search-more');
const filterGroup = byId('search-filters');
const fieldsets = [...filterGroup.querySelectorAll<HTMLFieldSetElement>('[data-filter]')];
const filterNames = fieldsets.map((fieldset) => fieldset.dataset['filter'] ?? '');
const atOnce = 10;

/** Counts searches, so that an answer that comes late is dropped. */
let turn = 0;
let shown = 0;
let found: Found | undefined;

const wanted = () => new URLSearchParams(location.search);
const movers = moversAt(JSON.parse(filterGroup.dataset['moves'] ?? '{}'), built, now);
/** The ticked filters as the index takes them: any value of a filter, and all of the filters. */
const ticked = () => ({
	all: filterNames
		.map((name) => ({ name, any: wanted().getAll(name) }))
		.filter(({ any }) => any.length > 0)
		.map(({ name, any }) => (name === 'state' ? stateFilter(any, movers) : { [name]: { any } })),
});

/** The networks that serve a postcode or a place come first. A search goes on where that cannot be told. */
const placesFor = async (query: string): Promise<PagefindHit[]> => {
	if (ticked().all.length > 0) return [];
	return import('./search-place.ts').then(({ placeHits }) => placeHits(query)).catch(() => []);
};

async function run() {
	const mine = ++turn;
	const query = (wanted().get('q') ?? '').trim();
	input.value = query;
	list.replaceChildren();
	moreButton.hidden = true;
	note.hidden = true;
	byId('search-tips').hidden = true;
	byId('search-help').hidden = query !== '';
	if (!query) {
		status.textContent = '';
		filterGroup.hidden = true;
		return;
	}
	status.textContent = 'Searching…';
	try {
		const [answer, places] = await Promise.all([ask(query, ticked()), placesFor(query)]);
		if (mine !== turn) return;
		answer.results.unshift(...places);
		found = answer;
		shown = 0;
		drawFilters(answer);
		await drawMore(mine);
		announce(query, answer);
	} catch {
		if (mine !== turn) return;
		status.textContent = 'The search could not be loaded. Look through the lists instead.';
		byId('search-help').hidden = false;
	}
}

function announce(query: string, answer: Found) {
	const count = answer.results.length;
	status.textContent =
		count === 0
			? `Nothing found for “${query}”`
			: `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`;
	note.hidden = !answer.partly || count === 0;
	note.textContent = 'No entry has all of your words. These have some of them, the nearest first.';
	byId('search-help').hidden = count > 0;
	byId('search-tips').hidden = count > 0;
}

/** A network that answers for a place is not there a second time for its words. */
const isNew = ({ dataset }: HTMLElement) =>
	!list.querySelector(`[data-entry="${CSS.escape(dataset['entry'] ?? '')}"]`);

async function drawMore(mine: number) {
	const next = found?.results.slice(shown, shown + atOnce) ?? [];
	const data = await Promise.all(next.map((hit) => hit.data()));
	if (mine !== turn) return;
	const items = data.map(resultItem).filter((item) => {
		const fresh = isNew(item);
		if (fresh) list.append(item);
		return fresh;
	});
	shown += next.length;
	moreButton.hidden = shown >= (found?.results.length ?? 0);
	return items[0];
}

function drawFilters({ totalFilters }: Found) {
	const counts = countNow(totalFilters, movers);
	filterGroup.hidden = false;
	for (const fieldset of fieldsets) {
		const name = fieldset.dataset['filter'] ?? '';
		const chosen = wanted().getAll(name);
		const values = Object.entries(counts[name] ?? {}).filter(
			([value, count]) => count > 0 || chosen.includes(value),
		);
		fieldset.hidden = values.length === 0;
		fieldset
			.querySelector('.filter-values')
			?.replaceChildren(
				...values.map(([value, count]) => tick(name, value, count, chosen.includes(value))),
			);
	}
}

function tick(name: string, value: string, count: number, checked: boolean) {
	const label = document.createElement('label');
	label.className = 'check';
	const box = Object.assign(document.createElement('input'), {
		type: 'checkbox',
		name,
		value,
		checked,
	});
	const text = Object.assign(document.createElement('span'), { textContent: value });
	const number = Object.assign(document.createElement('span'), {
		textContent: String(count),
		className: 'count',
	});
	label.append(box, text, number);
	return label;
}

function keep(parameters: URLSearchParams) {
	history.pushState(null, '', `?${parameters}`);
	return run();
}

input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	void keep(new URLSearchParams({ q: input.value.trim() }));
});
filterGroup.addEventListener('change', (event) => {
	const parameters = new URLSearchParams({ q: wanted().get('q') ?? '' });
	for (const box of filterGroup.querySelectorAll<HTMLInputElement>('input:checked'))
		parameters.append(box.name, box.value);
	const { name, value } = event.target as HTMLInputElement;
	// The boxes are drawn anew: the one that was changed keeps the focus.
	void keep(parameters).then(() =>
		[...filterGroup.querySelectorAll<HTMLInputElement>('input')]
			.find((box) => box.name === name && box.value === value)
			?.focus(),
	);
});
moreButton.addEventListener('click', async () => {
	const first = await drawMore(turn);
	first?.querySelector('a')?.focus();
});
addEventListener('popstate', () => void run());
void run();
