import { formatMoney } from '#lib/text/figures.ts';

type Group = Record<string, unknown>;

/** A group of amounts with each in its currency, which is then no line of its own: `£50,000`. */
export function inMoney({ currency = 'GBP', ...group }: Group): Group {
	return Object.fromEntries(
		Object.entries(group).map(([key, value]) => [
			key,
			typeof value === 'number' ? formatMoney(value, String(currency)) : value,
		]),
	);
}
