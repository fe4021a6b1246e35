import { turnedAt } from '#lib/entries/turning.ts';
import type { ResultCard } from '#lib/search/index-files.ts';
import { daysLeft } from '#lib/time/countdown.ts';
import { present } from './clock.ts';
import { byId, type Child, given, make, stateLabel } from './make.ts';

export const cardUrl = ({ entry }: ResultCard): string => `/${entry}/`;

const emptyRow = (id: string) =>
	byId<HTMLTemplateElement>(id).content.firstElementChild?.cloneNode(true) as HTMLElement;

/** Fills the part of a row in; takes it out where there is nothing to fill it with. */
function fill(row: HTMLElement, part: string, ...children: Child[]) {
	const place = row.querySelector(part);
	const filling = given(children);
	if (filling.length > 0) place?.replaceChildren(...filling);
	else place?.remove();
}

/** How an entry stands: what turns by the reader's own clock, else as it was built. */
function standing({ timeline, state = '', look = '' }: ResultCard) {
	const now = timeline && turnedAt(timeline, present);
	return now ? { words: now.short, look: now.look } : { words: state, look };
}

/** A call as lists show it. */
function callRow(card: ResultCard, { by, facts, when, left }: NonNullable<ResultCard['call']>) {
	const row = emptyRow('call-row');
	const { words, look } = standing(card);
	const due = when.find(([, states]) => states.some((state) => state === look));
	const isCounted = look === 'open' || look === 'closing-soon';
	fill(row, '.call-card__kind', card.kind);
	fill(row, '.state', words);
	row.querySelector('.state')?.setAttribute('data-state', look);
	fill(row, '.when', due?.[0]);
	fill(row, '.quiet', left && isCounted && daysLeft(left, present));
	fill(row, '.call-card__by', by);
	fill(
		row,
		'.call-card__facts',
		facts.map(([name, fact]) => make('span', '', make('i', '', name), ` ${fact}`)),
	);
	return row;
}

function entryRow(card: ResultCard) {
	const row = emptyRow('entry-row');
	const { words, look } = standing(card);
	const { first, more = [] } = card;
	fill(
		row,
		'.result__kind',
		make('b', '', card.kind),
		first && stateLabel(first.words, 'look', first.look),
		look && stateLabel(words, 'look', look),
	);
	fill(
		row,
		'.result__why',
		more.map((text) => make('span', '', text)),
	);
	return row;
}

/**
 * The row of a result, as lists have it: the page holds an empty one of each kind. `why` it is there, and an
 * `excerpt` of its text as HTML, come below.
 */
export function rowOf(card: ResultCard, why: string | undefined, excerpt?: string): HTMLLIElement {
	const row = card.call ? callRow(card, card.call) : entryRow(card);
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
