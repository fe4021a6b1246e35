import type { Hit } from '#lib/search/search.ts';
import { excerpts } from './full-text.ts';
import { answerBox, shownInAnswer } from './search-answer.ts';
import type { Answered } from './search-ask.ts';
import { getIndex } from './search-index.ts';
import { resultItem, whyOf } from './search-result.ts';

/** While a query is typed, the first few results will do. */
const atOnce = { typed: 5, asked: 10 };

interface Parts {
	list: HTMLElement;
	more: HTMLButtonElement;
}

/** The list of results, ten at a time. */
export function makeList({ list, more }: Parts) {
	let found: Answered | undefined;
	let hits: readonly Hit[] = [];
	let shown = 0;

	const add = (items: HTMLLIElement[]) => {
		shown += items.length;
		list.append(...items);
		more.hidden = shown >= hits.length;
	};

	more.addEventListener('click', async () => {
		const [answered, from] = [found, shown];
		if (!answered) return;
		const items = await itemsOf(answered, hits.slice(from, from + atOnce.asked));
		if (answered !== found || from !== shown) return;
		add(items);
		items[0]?.querySelector('a')?.focus();
	});

	return {
		clear() {
			found = undefined;
			list.replaceChildren();
			more.hidden = true;
		},
		/** Draws the first of these hits once they are read, if nothing newer was asked for by then. */
		async draw(
			answered: Answered,
			these: readonly Hit[],
			{ typed, isCurrent }: { typed: boolean; isCurrent: () => boolean },
		): Promise<void> {
			const items = await itemsOf(answered, these.slice(0, typed ? atOnce.typed : atOnce.asked));
			if (!isCurrent()) return;
			found = answered;
			hits = these;
			shown = 0;
			list.replaceChildren();
			add(items);
		},
	};
}

/** The items of some hits, each with the reason why it is there. */
async function itemsOf(found: Answered, hits: readonly Hit[]): Promise<HTMLLIElement[]> {
	const index = await getIndex();
	const isAnswer = hits.some(({ question }) => question !== undefined);
	const answers = isAnswer ? await index.answers() : [];
	return Promise.all(
		hits.map(async (hit) => {
			const card = await index.card(hit.entry);
			return resultItem(card, whyOf(hit, card, found, index, answers), excerpts.get(hit.entry));
		}),
	);
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
