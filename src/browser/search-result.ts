import { shortCallStates, stateAt } from '#lib/call-state.ts';
import { now } from './clock.ts';
import { link, make } from './make.ts';
import type { PagefindData } from './pagefind.ts';

/** How an entry stands: a call's state by the reader's own clock, else the words it was built with. */
function standing(meta: Record<string, string>): HTMLElement | undefined {
	const label = make('span', 'state', meta['state'] ?? '');
	if (meta['timeline']) {
		const state = stateAt(JSON.parse(meta['timeline']), now);
		label.textContent = shortCallStates[state];
		label.dataset['state'] = state;
	} else if (meta['look']) label.dataset['look'] = meta['look'];
	else return undefined;
	return label;
}

/** True when an excerpt only says again what stands above it. */
const repeats = (excerpt: string, shown: string[]) =>
	shown.some((text) => text.length > 0 && excerpt.includes(text.slice(0, 30)));

/** One result as a list item: kind and state, title, excerpt, place. */
export function resultItem({ url, excerpt, meta }: PagefindData): HTMLLIElement {
	const item = make('li', '');
	item.dataset['entry'] = meta['entry'] ?? '';
	const article = make('article', 'result');
	const kind = make('p', 'result__kind');
	kind.append(
		make('b', '', meta['kind'] ?? ''),
		...[standing(meta)].filter((part) => part !== undefined),
	);
	const heading = make('h3', '', link(url, meta['title'] ?? url));
	const summary = meta['summary'] ?? '';
	article.append(kind, heading, make('p', 'result__summary', summary));
	const text = make('p', 'result__text');
	// Pagefind escapes the page's own text and adds nothing but <mark>.
	text.innerHTML = `… ${excerpt} …`;
	if (excerpt && !repeats(text.textContent, [meta['title'] ?? '', summary])) article.append(text);
	const more = [meta['place'], meta['when']].filter(Boolean);
	if (more.length > 0) {
		const why = make('p', 'result__why');
		why.append(...more.map((line) => make('span', '', line ?? '')));
		article.append(why);
	}
	item.append(article);
	return item;
}
