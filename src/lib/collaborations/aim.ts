import type { Collaboration } from '#schema/index.ts';
import { aimResults } from '#schema/vocabulary.ts';

/**
 * What a reader must know before all else: that the main aim was missed, or that this is in dispute, with
 * one of the shapes of a state. Undefined for all others.
 */
export const warningOf = ({ mainAim: { met } }: Pick<Collaboration, 'mainAim'>) =>
	met === 'not-met' || met === 'disputed' ? { look: met, words: aimResults[met] } : undefined;
