import { listNames } from '#lib/text/words.ts';
import type { SignpostCandidate, WithProducts } from './candidate.ts';
import { type Have, haveWords } from './questions.ts';
import type { Judgement } from './verdict.ts';

/** What is all about digital products speaks of devices too, as the law does, and is not for other devices. */
export const isElsewhere = ({ digital }: WithProducts, have: Have) =>
	digital === 'only' && have !== 'digital';

/** Whether something is for a kind of product: it names it, or has that priority and names no other. */
export const isFor = (candidate: WithProducts, have: Have): boolean => {
	const { products = [], digital } = candidate;
	if (isElsewhere(candidate, have)) return false;
	const isDigital = digital === 'only' || (digital === 'too' && products.length === 0);
	return products.includes(have) || (have === 'digital' && isDigital);
};

const listed = (products: readonly Have[], last: 'and' | 'or') =>
	listNames(
		products.map((product) => haveWords[product]),
		last,
	);

/**
 * Whether something is for a product, by what its words name, or refuse. A product that is of several kinds
 * needs what is for any of them.
 */
export function productFinding(
	candidate: WithProducts & Pick<SignpostCandidate, 'refused'>,
	have: readonly Have[] = [],
): Judgement {
	const { products = [], digital, refused = [] } = candidate;
	const left = have.filter((one) => !refused.includes(one));
	if (left.length < have.length && left.length === 0)
		return { no: `it is not for ${listed(have, 'or')}` };
	if (have.length === 0 || left.some((one) => isFor(candidate, one))) return 'yes';
	const takes = `whether it takes ${listed(left, 'or')}: `;
	if (digital === 'only') return { unknown: `${takes}it is about ${haveWords.digital}` };
	if (products.length === 0) return { unknown: 'for which products' };
	return { unknown: `${takes}its entry speaks of ${listed(products, 'and')}` };
}

/** Of a product of several kinds, those that something is for, in words: `Speaks of devices.` */
export function kindsNamed(
	candidate: WithProducts,
	have: readonly Have[] = [],
): string | undefined {
	const named = have.filter((one) => candidate.products?.includes(one) || isFor(candidate, one));
	return have.length > 1 && named.length > 0 ? `Speaks of ${listed(named, 'and')}.` : undefined;
}
