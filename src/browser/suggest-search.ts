import { namesOf } from '#lib/find/names.ts';
import { isNotToSuggest, makeSuggester } from '#lib/search/suggest.ts';
import type { Suggestion } from '#lib/search/suggest-names.ts';
import { present } from './clock.ts';
import { suggestBelow } from './combobox.ts';
import { tables } from './find-tables.ts';
import { getIndex } from './search-index.ts';

/** Milliseconds without a key before suggestions are looked for. */
const pause = 120;
/** Fewer letters than this begin too many places. */
const leastForPlaces = 3;

let suggester: Promise<ReturnType<typeof makeSuggester>> | undefined;

async function load() {
	const index = await getIndex();
	return makeSuggester(await index.names(), index.head, present);
}

const getSuggester = () =>
	(suggester ??= load().catch((error: unknown) => {
		suggester = undefined;
		throw error;
	}));

async function suggest(typed: string): Promise<Suggestion[]> {
	if (isNotToSuggest(typed)) return [];
	const hasPlaces = typed.trim().length >= leastForPlaces;
	// Without the places there are still the entries.
	const places = hasPlaces ? tables.places().then(namesOf, () => undefined) : undefined;
	const make = await getSuggester();
	return make(typed, await places);
}

/** Suggests below a search box as its reader types; loads what that takes at once. */
export function suggestIn(input: HTMLInputElement): void {
	suggestBelow(input, suggest, (option) => choose(option, input), pause);
	getSuggester().catch(() => undefined);
}

function choose(option: Suggestion, input: HTMLInputElement) {
	if ('href' in option) return location.assign(option.href);
	input.value = option.query;
	input.form?.requestSubmit();
}
