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

/** A result in parts, for setting in two sizes: `2.8`, `6.6%`, then what it is of. The unit stands once. */
export interface FigureParts {
	before: string | undefined;
	after: string;
	/** What the figure counts, or is a share of; empty where the sign says all. */
	unit: string;
}
export function figureParts({ baseline, value, unit = '' }: Outcome): FigureParts {
	const [, sign = '', words = ''] = /^([%£]?)[,\s]*(.*)$/s.exec(unit) ?? [];
	const before = sign === '£' ? sign : '';
	const after = sign === '%' ? sign : '';
	return {
		before: baseline === undefined ? undefined : before + formatFigure(baseline),
		after: before + formatFigure(value) + after,
		unit: words,
	};
}

/** Whether a value is told in so many words that it cannot be set as large as a figure. */
export const isInWords = ({ value }: Outcome): boolean =>
	typeof value === 'string' && value.length > 16;

/** The change from a baseline, `+133` or `−81`, where both figures are numbers. */
export function changeOf({ baseline, value }: Outcome): string | undefined {
	if (typeof baseline !== 'number' || typeof value !== 'number') return undefined;
	const change = Number((value - baseline).toFixed(4));
	const sign = change > 0 ? '+' : change < 0 ? '−' : '';
	return sign + formatFigure(Math.abs(change));
}

/** A change in words: shares in points, the rest in units and per cent: `Up 3.8 percentage points`, `Down 81 (18%)`. */
export function changeWords(outcome: Outcome): string | undefined {
	if (!hasChart(outcome)) return undefined;
	const { baseline, value, unit } = outcome;
	const change = Number((value - baseline).toFixed(4));
	if (change === 0) return 'No change';
	const by = formatFigure(Math.abs(change));
	const way = change > 0 ? 'Up' : 'Down';
	if (unit?.startsWith('%'))
		return `${way} ${by} percentage ${Math.abs(change) === 1 ? 'point' : 'points'}`;
	const share = baseline > 0 ? Math.round((Math.abs(change) / baseline) * 100) : 0;
	const much = unit?.startsWith('£') ? formatWithUnit(Math.abs(change), unit) : by;
	return `${way} ${much}${share > 0 ? ` (${share}%)` : ''}`;
}

/** Outcomes that can be drawn: those with a number before and after. */
export const hasChart = (
	outcome: Outcome,
): outcome is Outcome & { baseline: number; value: number } => changeOf(outcome) !== undefined;

/** The length of a bar in per cent of its column, from nought; of the two the longer is full. */
export function barWidth(
	figure: number,
	{ baseline, value }: { baseline: number; value: number },
): string {
	const longest = Math.max(baseline, value);
	return longest > 0 ? `${((figure / longest) * 100).toFixed(1)}%` : '0%';
}
