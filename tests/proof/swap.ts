import { firstFew, type Kind } from './kind.ts';
import { sample } from './random.ts';
import { closingOf, type Search, type Spot, spotsIn, startOfItem } from './spots.ts';

/** Where the finding belongs, seen from the line that is spoilt. */
export type Where = 'here' | 'item' | 'end' | 'top' | number | ((spot: Spot) => number[]);

/** How to spoil one line. */
export interface Swap extends Search {
	name: string;
	rule: Kind['rules'][number] | Kind['rules'];
	/** What stands there afterwards; `undefined` where this line will not do. */
	to: (spot: Spot) => string | readonly string[] | undefined;
	line?: Where;
	count?: number;
	comesBack?: boolean;
}

/** A kind that spoils one line: the commonest. */
export function swap({ name, rule, to, line = 'here', count, comesBack, ...where }: Swap): Kind {
	return {
		name,
		rules: typeof rule === 'string' ? [rule] : rule,
		...(count && { count }),
		...(comesBack && { comesBack }),
		faults: (content, random, wanted) =>
			firstFew(sample(random, spotsIn(content, where, random)), wanted, (spot) => {
				const written = to(spot);
				if (written === undefined) return undefined;
				const lines = typeof written === 'string' ? [written] : written;
				const text = spot.draft.lines.toSpliced(spot.at, 1, ...lines);
				const { path } = spot.draft;
				return { changes: { [path]: text.join('\n') }, path, lines: linesOf(line, spot, text) };
			}),
	};
}

/** A kind that gives a field another value, written after its colon. */
export const setValue = (
	name: string,
	rule: Swap['rule'],
	at: RegExp,
	value: string,
	more: Partial<Swap> = {},
): Kind =>
	swap({
		name,
		rule,
		at,
		to: ({ match: { input } }) => input.replace(/: .*/, `: ${value}`),
		...more,
	});

function linesOf(where: Where, spot: Spot, after: readonly string[]): number[] {
	if (typeof where === 'function') return where(spot);
	if (where === 'here') return [spot.at + 1];
	if (where === 'top') return [1];
	if (where === 'end') return [closingOf(after) + 1];
	if (where === 'item') return [startOfItem(spot)];
	return [spot.at + 1 + where];
}
