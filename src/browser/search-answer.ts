import type { AnswerFile, ResultCard } from '#lib/search/index-files.ts';
import { listNames } from '#lib/text/words.ts';
import { link, make, notesBelow } from './make.ts';
import type { Answered } from './search-ask.ts';
import { getIndex } from './search-index.ts';
import { cardUrl } from './search-row.ts';

// What stands above the results: the short answer to a question, and how the query was read.

/** How many entries an answer shows: the others stand in the list below it. */
const shownInAnswer = 3;

/** One entry of an answer: of a signpost, when to go there instead of to a network, and who it is for. */
function option(card: ResultCard): HTMLLIElement {
	const { title, summary, instead, whoFor, stages } = card;
	return make(
		'li',
		'',
		make('h3', '', link(cardUrl(card), title)),
		make('p', '', instead ?? summary),
		notesBelow([whoFor && `For: ${whoFor}`, stages && `Stages: ${stages}`]),
	);
}

/** The short answer to a question of the directory's own, for the top of the results. */
function answerBox({ question, answer, elsewhere }: AnswerFile[number], cards: ResultCard[]) {
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

/** The short answer to a question of the directory’s own; nothing where none was plainly asked. */
export async function answerTo(question: number | undefined): Promise<HTMLElement[]> {
	if (question === undefined) return [];
	const index = await getIndex();
	const answer = (await index.answers())[question];
	// Open calls stand in the list itself.
	const { see = [], openCalls } = index.head.questions[question] ?? {};
	const shown = openCalls ? [] : see.slice(0, shownInAnswer);
	return answer ? [answerBox(answer, await Promise.all(shown.map((it) => index.card(it))))] : [];
}

const quoted = (words: readonly string[]) =>
	listNames(
		words.map((word) => `“${word}”`),
		'or',
	);

/** What the reader must know of how the query was read: words put right, words that nothing has. */
export function notes(found: Answered, isNotHere: boolean): HTMLElement[] {
	const { corrections, missing, hits, withoutText } = found;
	const lines: HTMLElement[] = [];
	for (const { typed, meant } of corrections)
		lines.push(
			make(
				'p',
				'',
				'Did you mean ',
				make('b', '', meant.join(' ')),
				hits.length > 0 ? '? These are the results for it: nothing' : '? Nothing',
				` here has “${typed}”.`,
			),
		);
	const words = missing.map((term) => term.words.join(' '));
	if (withoutText) {
		const rest =
			words.length > 0
				? `, and no name or summary has ${quoted(words)}.`
				: ': these are found by their names and summaries.';
		lines.push(make('p', '', `The full text of the entries could not be searched${rest}`));
	} else if (isNotHere && words.length > 0) {
		const line = make('p', '', `The directory has nothing on ${quoted(words)}.`);
		if (hits.length > 0) line.append(' What follows has only the other words.');
		line.dataset['notHere'] = '';
		lines.push(line);
	} else if (words.length > 0) lines.push(make('p', '', `No entry has ${quoted(words)}.`));
	return lines;
}
