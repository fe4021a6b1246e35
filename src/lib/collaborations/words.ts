import { evidenceReasons, strengths } from '#schema/vocabulary.ts';
import { lowerFirst, upperFirst } from '#lib/text/words.ts';
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

/** What several results say, each thing once, counted where they differ: `Better (2); not stated (1)`. */
export function tallyWords(said: readonly string[]): string {
	const counts = Map.groupBy(said, (words) => words);
	if (counts.size === 1) return said[0] ?? '';
	const parts = [...counts].map(([words, { length }]) => `${lowerFirst(words)} (${length})`);
	return upperFirst(parts.join('; '));
}
