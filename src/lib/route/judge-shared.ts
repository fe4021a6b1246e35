import { outsideEngland } from '../find/answer.ts';
import { listNames } from '#lib/text/words.ts';
import { type Have, haveWords } from './questions.ts';
import type { Judgement, ReaderPlace, Situation } from './verdict.ts';

interface WithProducts {
	products?: Have[] | undefined;
	digital?: 'too' | 'only' | undefined;
	refused?: Have[] | undefined;
}

/** Whether something is for a kind of product: what its words name, or refuse. */
export function productFinding(one: WithProducts, have: Have | undefined): Judgement {
	if (!have) return 'yes';
	const { products = [], digital, refused = [] } = one;
	if (refused.includes(have)) return { no: `it is not for ${haveWords[have]}` };
	if (products.includes(have) || (have === 'digital' && digital)) return 'yes';
	if (products.length === 0) return { unknown: 'for which products' };
	const named = listNames(
		products.map((product) => haveWords[product]),
		'and',
	);
	return { unknown: `whether it takes ${haveWords[have]}: its entry speaks of ${named}` };
}

type NationOf = ReaderPlace['nations'][number];
export const nationWords = (nation: NationOf): string =>
	nation === 'england' ? 'England' : outsideEngland[nation];

/** What holds in each of the nations that somebody may be in: the same, or not known. */
export function inEachNation(
	{ place }: Situation,
	findingIn: (nation: NationOf) => Judgement,
): Judgement {
	const findings = (place?.nations ?? []).map(findingIn);
	const [first = 'yes'] = findings;
	const isSame = (one: Judgement) => JSON.stringify(one) === JSON.stringify(first);
	if (!place || findings.every(isSame)) return first;
	return { unknown: `whether you are in ${place.nations.map(nationWords).join(' or ')}` };
}

/** Whether applicants may be based where somebody is. */
export function nationsFinding(
	allowed: readonly string[] | undefined,
	asked: Situation,
): Judgement {
	if (!asked.place) return 'yes';
	if (!allowed) return { unknown: 'where applicants may be based' };
	const inUk = ['england', 'wales', 'scotland', 'northern-ireland'];
	return inEachNation(asked, (nation) => {
		if (allowed.includes(nation) || (inUk.includes(nation) && allowed.includes('uk'))) return 'yes';
		if (!inUk.includes(nation))
			return { unknown: `whether applicants may be in ${nationWords(nation)}` };
		return { no: `applicants must be based elsewhere than in ${nationWords(nation)}` };
	});
}
