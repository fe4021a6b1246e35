import type { Kind } from '../kind.ts';
import { swap, type Swap } from '../swap.ts';

export const vocabulary = 'search/vocabulary.yml';
export const answers = 'search/answers.yml';
export const typed = 'search/typed.yml';
export const companies = 'search/companies.yml';

/** One line of a list of the search spoilt. */
export const inList = (
	name: string,
	list: string,
	rule: Swap['rule'],
	at: RegExp,
	to: Swap['to'],
	more: Partial<Swap> = {},
): Kind => swap({ name, in: list, rule, at, to, count: 3, ...more });
