/** The classes of nhsuk-frontend that pages and scripts of this site wear. Styles of others are not sent. */
const worn = new Set([
	'nhsuk-back-link',
	'nhsuk-breadcrumb',
	'nhsuk-breadcrumb__link',
	'nhsuk-breadcrumb__list',
	'nhsuk-breadcrumb__list-item',
	'nhsuk-button',
	'nhsuk-button--secondary',
	'nhsuk-skip-link',
	'nhsuk-u-visually-hidden',
]);

/** Whether a selector can match here: it needs no class that nobody wears, nor one of those that only feign a state. */
function canMatch(selector: string): boolean {
	const needed = selector.replaceAll(/:not\([^)]*\)/g, '');
	return (
		!needed.includes(String.raw`.\:`) &&
		[...needed.matchAll(/\.(nhsuk-[\w-]+)/g)].every(([, name]) => worn.has(name ?? ''))
	);
}

/** As much of a PostCSS rule as this needs. */
interface Rule {
	selectors: string[];
	remove(): void;
}

/** For PostCSS: leaves out the rules of nhsuk-frontend's variants that no page uses, two fifths of its styles. */
export const wornStyles = {
	postcssPlugin: 'worn-styles',
	Rule(rule: Rule) {
		const left = rule.selectors.filter(canMatch);
		if (left.length === 0) rule.remove();
		else if (left.length < rule.selectors.length) rule.selectors = left;
	},
};
