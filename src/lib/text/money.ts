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
