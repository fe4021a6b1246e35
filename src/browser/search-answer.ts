import type { AnswerFile, ResultCard } from '#lib/search/index-files.ts';
import { notesOn } from '#lib/search/notes.ts';
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

/** What the reader must know of how the query was read. */
export const notesFor = (found: Answered, isNotHere: boolean): HTMLElement[] =>
	notesOn(found, { withoutText: found.withoutText, isNotHere }).map((note) => {
		const line = make('p', '', note.before, note.meant && make('b', '', note.meant), note.after);
		if (note.isNotHere) line.dataset['notHere'] = '';
		return line;
	});
