import { namesOf } from '#lib/find/names.ts';
import { isNotToSuggest, makeSuggester } from '#lib/search/suggest.ts';
import type { Suggestion } from '#lib/search/suggest-names.ts';
import { searchUrl } from '#lib/urls.ts';
import { present, whenSeenAgain } from './clock.ts';
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
// What is past stands lower.
whenSeenAgain(() => (suggester = undefined));

/** Where a suggestion leads: an entry's page, or the results of its query. */
const addressOf = (it: Suggestion) => ('href' in it ? it.href : searchUrl(it.query));

async function suggest(typed: string) {
	if (isNotToSuggest(typed)) return [];
	const hasPlaces = typed.trim().length >= leastForPlaces;
	// Without the places there are still the entries.
	const places = hasPlaces ? tables.places().then(namesOf, () => undefined) : undefined;
	const make = await getSuggester();
	return make(typed, await places).map((it) => ({ ...it, href: addressOf(it) }));
}

/** Suggests below a search box as its reader types; loads what that takes at once. */
export function suggestIn(input: HTMLInputElement): void {
	suggestBelow(input, suggest, choose, pause);
	getSuggester().catch(() => undefined);

	function choose(option: Awaited<ReturnType<typeof suggest>>[number]) {
		if (!('query' in option)) return location.assign(option.href);
		input.value = option.query;
		input.form?.requestSubmit();
	}
}
