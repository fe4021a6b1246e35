import { shortCallStates, stateAt } from '#lib/call-state.ts';
import { now } from './clock.ts';
import type { PagefindData } from './pagefind.ts';

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = '') => {
	const made = document.createElement(tag);
	made.className = className;
	made.textContent = text;
	return made;
};

/** How an entry stands: a call's state by the reader's own clock, else the words it was built with. */
function standing(meta: Record<string, string>): HTMLElement | undefined {
	const label = element('span', 'state', meta['state'] ?? '');
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
	const item = document.createElement('li');
	item.dataset['entry'] = meta['entry'] ?? '';
	const article = element('article', 'result');
	const kind = element('p', 'result__kind');
	const name = document.createElement('b');
	name.textContent = meta['kind'] ?? '';
	kind.append(name, ...[standing(meta)].filter((part) => part !== undefined));
	const heading = document.createElement('h3');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta['title'] ?? url;
	heading.append(link);
	const summary = meta['summary'] ?? '';
	article.append(kind, heading, element('p', 'result__summary', summary));
	const text = element('p', 'result__text');
	// Pagefind escapes the page's own text and adds nothing but <mark>.
	text.innerHTML = `… ${excerpt} …`;
	if (!repeats(text.textContent, [meta['title'] ?? '', summary])) article.append(text);
	const more = [meta['place'], meta['when']].filter(Boolean);
	if (more.length > 0) {
		const why = element('p', 'result__why');
		why.append(...more.map((line) => element('span', '', line)));
		article.append(why);
	}
	item.append(article);
	return item;
}
