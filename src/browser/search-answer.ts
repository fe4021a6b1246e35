import type { AnswerFile, ResultCard } from '#lib/search/index-files.ts';
import { link, make } from './make.ts';
import { cardUrl } from './search-result.ts';

/** How many entries an answer shows: the others stand in the list below it. */
export const shownInAnswer = 3;

/** One entry of an answer: of a signpost, when to go there instead of to a network, and who it is for. */
function option(card: ResultCard): HTMLLIElement {
	const { title, summary, instead, whoFor, stages } = card;
	const facts = [whoFor && `For: ${whoFor}`, stages && `Stages: ${stages}`].filter(
		(line) => line !== undefined,
	);
	return make(
		'li',
		'',
		make('h3', '', link(cardUrl(card), title)),
		make('p', '', instead ?? summary),
		...(facts.length > 0
			? [make('p', 'result__why', ...facts.map((line) => make('span', '', line)))]
			: []),
	);
}

/** The short answer to a question of the directory's own, for the top of the results. */
export function answerBox(
	{ question, answer, elsewhere }: AnswerFile[number],
	cards: ResultCard[],
) {
	const box = make('section', 'search-answer');
	box.setAttribute('aria-labelledby', 'answer-title');
	const title = make('h2', '', question);
	title.id = 'answer-title';
	box.append(title, make('p', '', answer));
	if (elsewhere) {
		// Where the directory itself does not have it, there is only the way on.
		if (cards.length === 0) box.dataset['notHere'] = '';
		box.append(make('p', 'search-answer__go', link(elsewhere.url, elsewhere.name)));
	}
	if (cards.length > 0) box.append(make('ul', '', ...cards.map(option)));
	return box;
}
