import type { Call } from '#schema/index.ts';
import { formatMoney } from '#lib/text/figures.ts';

/** Where one band of money ends and the next begins, in pounds. */
const limits = [50_000, 100_000, 1_000_000] as const;
const pounds = (amount: number) => formatMoney(amount, 'GBP');

/** What one applicant can get, in bands: ids with their words. */
export const moneyBands: Record<string, string> = {
	...Object.fromEntries(
		limits.map((limit, at) => [
			`to-${limit}`,
			at === 0
				? `Up to ${pounds(limit)}`
				: `Over ${pounds(limits[at - 1] ?? 0)}, up to ${pounds(limit)}`,
		]),
	),
	[`over-${limits[2]}`]: `Over ${pounds(limits[2])}`,
	'other-currency': 'Another currency',
	'sum-of-all': 'Only the sum for all is stated',
	none: 'No money',
	'not-stated': 'No amount stated',
};

/** The band of what one applicant of a call can get: the most where that is stated, else the least. */
export function moneyBandOf({ support }: Pick<Call, 'support'>): string {
	const { kinds, minimum, maximum, pot, currency } = support;
	const amount = maximum ?? minimum;
	if (amount !== undefined) {
		if (currency !== 'GBP') return 'other-currency';
		const limit = limits.find((most) => amount <= most);
		return limit ? `to-${limit}` : `over-${limits[2]}`;
	}
	if (pot !== undefined) return 'sum-of-all';
	return kinds.includes('none') ? 'none' : 'not-stated';
}
