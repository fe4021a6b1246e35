import type { Collaboration } from '#schema/index.ts';

export type Outcome = Collaboration['outcomes'][number];

/** A figure as a reader sees it: numbers with separators, words as they are. */
export const formatFigure = (figure: number | string): string =>
	typeof figure === 'number'
		? figure.toLocaleString('en-GB', { maximumFractionDigits: 2 })
		: figure;

/** A figure with what it counts: `61%`, `£28.8 million`, `1,612 patients`. */
export function formatWithUnit(figure: number | string, unit: string | undefined): string {
	const text = formatFigure(figure);
	if (!unit) return text;
	if (unit.startsWith('%')) return text + unit;
	if (unit.startsWith('£')) return `£${text}${unit.slice(1)}`;
	return `${text} ${unit}`;
}

/** An amount of whole currency units in words: `£1.7 million`, `£100,000`, `€50,000`. */
export function formatMoney(amount: number, currency: string): string {
	const [value, unit] = amount >= 1_000_000 ? [amount / 1_000_000, ' million'] : [amount, ''];
	const formatted = new Intl.NumberFormat('en-GB', {
		style: 'currency',
		currency,
		maximumFractionDigits: unit ? 2 : 0,
		minimumFractionDigits: 0,
	}).format(value);
	return formatted + unit;
}

/** The change from a baseline, `+133` or `−81`, where both figures are numbers. */
export function changeOf({ baseline, value }: Outcome): string | undefined {
	if (typeof baseline !== 'number' || typeof value !== 'number') return undefined;
	const change = Number((value - baseline).toFixed(4));
	const sign = change > 0 ? '+' : change < 0 ? '−' : '';
	return sign + formatFigure(Math.abs(change));
}

/** Outcomes that can be drawn: those with a number before and after. */
export const hasChart = (
	outcome: Outcome,
): outcome is Outcome & { baseline: number; value: number } => changeOf(outcome) !== undefined;

/**
 * The length of a bar in per cent of the width, on the one scale that outcomes of the same unit share on a
 * page. The longest bar leaves room to breathe.
 */
export function barWidth(figure: number, unit: string | undefined, outcomes: Outcome[]): string {
	const longest = Math.max(
		...outcomes
			.filter((it) => hasChart(it) && it.unit === unit)
			.flatMap(({ baseline, value }) => [Number(baseline), Number(value)]),
	);
	return longest > 0 ? `${((figure / longest) * 90).toFixed(1)}%` : '0%';
}
