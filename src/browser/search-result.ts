import { shortCallStates, stateAt } from '#lib/calls/state.ts';
import type { AnswerFile, ResultCard, Index } from '#lib/search/index-files.ts';
import type { SearchResult, Hit } from '#lib/search/search.ts';
import { stemsOf } from '#lib/search/words.ts';
import { present } from './clock.ts';
import { link, make } from './make.ts';

/** How an entry stands: a call's state by the reader's own clock, else the words it was built with. */
function standing({ timeline, state, look }: ResultCard): HTMLElement | undefined {
	if (!timeline && !look) return undefined;
	const label = make('span', 'state', state ?? '');
	if (timeline) {
		const now_ = stateAt(timeline, present);
		label.textContent = shortCallStates[now_];
		label.dataset['state'] = now_;
	} else if (look) label.dataset['look'] = look;
	return label;
}

/** Why an entry is there whose card does not simply say what was typed; undefined where it does. */
export function whyOf(
	{ entry, meant, question }: Hit,
	{ title, summary }: ResultCard,
	{ place, terms }: SearchResult,
	{ concepts, head }: Index,
	answers: AnswerFile,
): string | undefined {
	if (place && head.numbers[place.see[0] ?? ''] === entry) return place.words;
	const said = ` ${stemsOf(`${title}. ${summary}`).join(' ')} `;
	const isSaid = (words: string[]) => said.includes(` ${stemsOf(words.join(' ')).join(' ')} `);
	const unsaid = meant.filter((term) =>
		terms.some((asked) => asked.concept === term && !isSaid(asked.words)),
	);
	const names = new Set(unsaid.map((term) => concepts.name(term)));
	if (names.size > 0) return `For: ${[...names].join(', ')}`;
	const answered = question === undefined ? undefined : answers[question];
	return answered && `Answers: ${answered.question}`;
}

export const cardUrl = ({ entry }: ResultCard): string => `/${entry}/`;

/** One result as a list item: kind and state, title, summary; why it is there, and where it belongs. */
export function resultItem(
	card: ResultCard,
	why: string | undefined,
	excerpt?: string,
): HTMLLIElement {
	const item = make('li', '');
	item.dataset['entry'] = card.entry;
	const article = make('article', 'result');
	const stands = standing(card);
	article.append(
		make('p', 'result__kind', make('b', '', card.kind), ...(stands ? [stands] : [])),
		make('h3', '', link(cardUrl(card), card.title)),
		make('p', 'result__summary', card.summary),
	);
	if (excerpt) {
		const text = make('p', 'result__text');
		// Pagefind escapes the page's own text and adds nothing but <mark>.
		text.innerHTML = `… ${excerpt} …`;
		article.append(text);
	}
	if (why) article.append(make('p', 'result__reason', why));
	const more = [card.place, card.when].filter((line) => line !== undefined);
	if (more.length > 0)
		article.append(make('p', 'result__why', ...more.map((line) => make('span', '', line))));
	item.append(article);
	return item;
}
