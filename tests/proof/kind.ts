import type { RuleId } from '../../scripts/validate/rules/index.ts';
import type { Changes, Content, Gone } from './content.ts';
import type { Random } from './random.ts';

/** One fault put into the content, and where a careful reader would point. */
export interface Fault {
	changes: Changes;
	/** Path in the content folder. */
	path: string;
	/** 1-based; more than one where readers would differ. */
	lines: readonly number[];
	/** In how many places an author must mend it: 1 where nothing is said. */
	places?: number;
	/** Addresses that the branch before it had, with the new ones. */
	gone?: Gone;
}

/** One way of getting something wrong. */
export interface Kind {
	/** What an author did, in words. */
	name: string;
	/** The rule that should speak; others that may do so as well as it come after it. */
	rules: readonly [RuleId, ...RuleId[]];
	/** Makes as many faults as are asked for, or fewer where the content has no place for more. */
	faults(content: Content, random: Random, count: number): Fault[];
	/** How many are made where the content has places for them; 4 where nothing is said. */
	count?: number;
	/** `--fix` must bring the file back as it was, to the byte. */
	comesBack?: boolean;
}

/** The first few of what can be made. */
export function firstFew<From, To>(
	from: readonly From[],
	count: number,
	make: (it: From) => To | undefined,
): To[] {
	const made: To[] = [];
	for (const it of from) {
		if (made.length >= count) break;
		const one = make(it);
		if (one !== undefined) made.push(one);
	}
	return made;
}
