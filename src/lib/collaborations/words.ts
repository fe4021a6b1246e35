import {
	comparisons,
	directions,
	evidenceReasons,
	measurers,
	strengths,
} from '#schema/vocabulary.ts';
import { lowerFirst, upperFirst } from '#lib/text/words.ts';
import type { Outcome } from '#lib/text/figures.ts';
import type { EvidenceReason, Strength } from './evidence.ts';

/** A strength in the fewest words, never without its scale: `3 of 4`. */
export const strengthWords = (strength: Strength): string => `${strength} of 4`;

/** The same with what it means: `2 of 4: before and after, or against a target`. */
export const strengthLabel = (strength: Strength): string =>
	`${strengthWords(strength)}: ${lowerFirst(strengths[strength])}`;

/** The steps, from nothing found to the surest. */
export const allStrengths = [0, 1, 2, 3, 4] as const satisfies Strength[];

/** What a strength rests on and is held back by, as a sentence without its end. */
export const reasonWords = (reasons: readonly EvidenceReason[]): string =>
	upperFirst(reasons.map((reason) => evidenceReasons[reason]).join('; '));

/** The reason that tells most, for a row: what it was compared with, and that somebody independent measured it. */
export function shortReasonWords(reasons: readonly EvidenceReason[]): string {
	const [first, ...others] = reasons;
	if (!first || first === 'no-result') return '';
	return reasonWords([first, ...others.filter((reason) => reason === 'independent')]);
}

/** How a result is to be judged, as far as that is stated: `Better; compared with: before and after`. */
export function judgedWords({ direction, comparedWith, measuredBy }: Outcome): string {
	const parts = [
		direction !== 'not-stated' && directions[direction],
		comparedWith !== 'not-stated' && `compared with: ${lowerFirst(comparisons[comparedWith])}`,
		measuredBy !== 'not-stated' && `measured by: ${lowerFirst(measurers[measuredBy])}`,
	];
	return upperFirst(parts.filter(Boolean).join('; '));
}

/** What several results say, each thing once, counted where they differ: `Better (2); not stated (1)`. */
export function tallyWords(said: readonly string[]): string {
	const counts = Map.groupBy(said, (words) => words);
	if (counts.size === 1) return said[0] ?? '';
	const parts = [...counts].map(([words, { length }]) => `${lowerFirst(words)} (${length})`);
	return upperFirst(parts.join('; '));
}
