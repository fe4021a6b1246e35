import type { Hit } from '#lib/search/search.ts';
import { whyFound } from '#lib/search/why.ts';
import { type Answered, excerpts } from './search-ask.ts';
import { getIndex } from './search-index.ts';
import { rowOf } from './search-row.ts';
import { keep, step } from './search-steps.ts';

/** While a query is typed, the first few results will do. */
const atOnce = { typed: 5, asked: 10 };

type Parts = { list: HTMLElement; more: HTMLButtonElement };

/** The list of results, ten at a time; as many at once as stood there before, where the reader comes back. */
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
		keep({ shown });
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
			const most = typed ? atOnce.typed : Math.max(atOnce.asked, step().shown ?? 0);
			const items = await itemsOf(answered, these.slice(0, most));
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
			return rowOf(card, whyFound(hit, card, found, index, answers), excerpts.get(hit.entry));
		}),
	);
}
