import { turnedAt } from '#lib/entries/turning.ts';
import type { ResultCard } from '#lib/search/index-files.ts';
import { daysLeft } from '#lib/time/countdown.ts';
import { present } from './clock.ts';
import { byId, make, stateLabel } from './make.ts';

export const cardUrl = ({ entry }: ResultCard): string => `/${entry}/`;

const emptyRow = (id: string) =>
	byId<HTMLTemplateElement>(id).content.firstElementChild?.cloneNode(true) as HTMLElement;

/** Fills the part of a row in; takes it out where there is nothing to fill it with. */
function fill(row: HTMLElement, part: string, ...words: (Node | string)[]) {
	const place = row.querySelector(part);
	if (words.length > 0) place?.replaceChildren(...words);
	else place?.remove();
}

const spans = (texts: readonly string[]) => texts.map((text) => make('span', '', text));

/** How an entry stands: what turns by the reader's own clock, else the words it was built with. */
function standing({ timeline, state, look, first }: ResultCard): HTMLElement[] {
	const now = timeline && turnedAt(timeline, present);
	const [words, shape] = now ? [now.short, now.look] : [state, look];
	return [
		...(first ? [stateLabel(first.words, 'look', first.look)] : []),
		...(shape ? [stateLabel(words ?? '', 'look', shape)] : []),
	];
}

/** A call as lists show it. */
function callRow({ timeline, kind, call }: ResultCard & { call: NonNullable<ResultCard['call']> }) {
	const row = emptyRow('call-row');
	const now = timeline && turnedAt(timeline, present);
	const due = call.when.find(([, states]) => states.some((state) => state === now?.state));
	const isCounted = now?.state === 'open' || now?.state === 'closing-soon';
	const left = call.left && isCounted ? daysLeft(call.left, present) : '';
	fill(row, '.call-card__kind', kind);
	fill(row, '.state', ...(now ? [now.short] : []));
	row.querySelector('.state')?.setAttribute('data-state', now?.state ?? '');
	fill(row, '.when', ...(due ? [due[0]] : []));
	fill(row, '.quiet', ...(left ? [left] : []));
	fill(row, '.call-card__by', call.by);
	fill(
		row,
		'.call-card__facts',
		...call.facts.map(([name, words]) => make('span', '', make('i', '', name), ` ${words}`)),
	);
	return row;
}

function entryRow(card: ResultCard) {
	const row = emptyRow('entry-row');
	fill(row, '.result__kind', make('b', '', card.kind), ...standing(card));
	fill(row, '.result__why', ...spans(card.more ?? []));
	return row;
}

/**
 * The row of a result, as lists have it: the page holds an empty one of each kind. `why` it is there, and an
 * `excerpt` of its text as HTML, come below.
 */
export function rowOf(card: ResultCard, why: string | undefined, excerpt?: string): HTMLLIElement {
	const row = card.call ? callRow({ ...card, call: card.call }) : entryRow(card);
	const link = row.querySelector('h3 a') as HTMLAnchorElement;
	link.href = cardUrl(card);
	link.textContent = card.title;
	const text = row.querySelector('.call-card__text, .result__text');
	text?.replaceChildren(card.summary);
	const found = make('p', 'result__found');
	// Pagefind escapes the page's own text and adds nothing but <mark>.
	if (excerpt) found.innerHTML = `… ${excerpt} …`;
	const after = [found, make('p', 'result__reason', why ?? '')].filter((it) => it.hasChildNodes());
	text?.after(...after);
	const item = make('li', '', row);
	item.dataset['entry'] = card.entry;
	return item;
}
