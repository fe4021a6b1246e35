import { counted } from '#lib/text/words.ts';

/**
 * Keeps the groups of the page of calls, and their folds by year, as what stands in them asks: their counts
 * right, and put away while they have nothing to show.
 */
export function tidyCallGroups() {
	for (const group of document.querySelectorAll<HTMLElement>('[data-states]')) {
		const rows = group.querySelectorAll('[data-values]').length;
		for (const number of document.querySelectorAll(`[data-count-of="${group.id}"]`))
			number.textContent = String(rows);
		for (const jump of document.querySelectorAll<HTMLElement>(`[data-jump="${group.id}"]`))
			jump.hidden = rows === 0;
		if (!group.querySelector('[data-year]')) group.hidden = rows === 0;
	}
	for (const fold of document.querySelectorAll<HTMLElement>('[data-year]')) {
		const rows = fold.querySelectorAll('[data-values]').length;
		fold.hidden = rows === 0;
		const small = fold.querySelector('small');
		if (small) small.textContent = counted(rows, 'call');
	}
	for (const notice of document.querySelectorAll<HTMLElement>('[data-none-of]')) {
		const states = notice.dataset['noneOf']?.split(' ') ?? [];
		notice.hidden = states.some((state) =>
			document.querySelector(`[data-states="${state}"] [data-values]`),
		);
	}
}
