import type { Kind } from '../kind.ts';
import { pick } from '../random.ts';
import { swap, type Swap } from '../swap.ts';

/** A paragraph of plain prose. */
const prose = /^[A-Z][^|<{[\]]{30,}\.$/;

/** Words after a paragraph. */
export const say = (
	name: string,
	rule: Swap['rule'],
	written: string | readonly string[],
	more: Partial<Swap> = {},
): Kind =>
	swap({
		name,
		rule,
		part: 'body',
		at: prose,
		to: ({ match: { input }, random }) => [
			`${input} ${typeof written === 'string' ? written : pick(random, written)}`.trim(),
		],
		count: 3,
		...more,
	});

/** A block of its own, after a paragraph. */
export const block = (
	name: string,
	rule: Swap['rule'],
	written: string[],
	more: Partial<Swap> = {},
): Kind =>
	swap({
		name,
		rule,
		part: 'body',
		at: prose,
		to: ({ match: { input } }) => [input, '', ...written, ''],
		line: 2,
		count: 3,
		...more,
	});
