import type { Answer, AreaPart, Nation } from '#lib/find/answer.ts';
import { type Join, networksServing } from '#lib/find/served.ts';
import { readWords } from '#lib/find/words.ts';
import type { ReaderPlace } from './verdict.ts';

/** What an answer of the finder says of where somebody is; nothing where it found no place. */
export function placeFrom(answer: Answer, join: Join): ReaderPlace | undefined {
	if (answer.kind === 'areas')
		return placeIn(readWords(answer.read), answer.areas, answer.outside?.nation, join);
	if (answer.kind === 'unknown')
		return answer.likely.length > 0
			? placeIn(readWords(answer.read), answer.likely, answer.outside?.nation, join, false)
			: undefined;
	if (answer.kind === 'outside')
		return { words: readWords(answer.read), networks: [], nations: [answer.nation] };
	if (answer.kind === 'choice') {
		const areas = answer.options.flatMap((option) => option.areas);
		const parts = [...new Set(areas)].map((area) => ({ area }));
		const abroad = answer.options.flatMap(({ nation }) => nation ?? []);
		const { networks, nations } = placeIn(answer.asked, parts, abroad[0], join);
		return { words: answer.asked, networks, nations };
	}
	return undefined;
}

/** Other places that somebody may mean, by name. */
export const othersIn = (answer: Answer): string[] =>
	(answer.kind === 'choice'
		? answer.options
		: answer.kind === 'nothing'
			? answer.suggestions
			: []
	).map(({ name }) => name);

function placeIn(
	words: string,
	parts: readonly AreaPart[],
	abroad: Nation | undefined,
	join: Join,
	known = true,
): ReaderPlace {
	const serving = networksServing(parts, join);
	return {
		words,
		networks: serving.map(({ network }) => ({ id: network, sure: known && serving.length === 1 })),
		nations: [...(serving.length > 0 ? (['england'] as const) : []), ...(abroad ? [abroad] : [])],
	};
}
