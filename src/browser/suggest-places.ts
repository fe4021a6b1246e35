import { kindWords } from '#lib/find/answer.ts';
import { suggest } from '#lib/find/suggest.ts';
import { suggestBelow } from './combobox.ts';
import { namesFor } from './find-tables.ts';

/** Villages are looked for from so many letters on. */
const leastForVillages = 4;

/** Suggests places below a field as its reader types; where no town fits, villages if they are asked for. */
export const suggestPlaces = (
	input: HTMLInputElement,
	choose: (name: string) => void,
	{ villages, addressOf }: { villages: boolean; addressOf?: (name: string) => string },
): void =>
	suggestBelow(
		input,
		async (typed) => {
			const { length } = typed.trim();
			if (length < 2 || /\d/.test(typed)) return [];
			let found = suggest(typed, await namesFor(typed, false));
			if (villages && found.length === 0 && length >= leastForVillages)
				found = suggest(typed, await namesFor(typed, true));
			return found.map((one) => ({
				words: one.name,
				note: kindWords(one),
				...(addressOf && { href: addressOf(one.name) }),
			}));
		},
		({ words }) => choose(words),
	);
