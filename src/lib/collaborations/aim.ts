import type { Collaboration } from '#schema/index.ts';
import { aimResults } from '#schema/vocabulary.ts';
import { mainResultOf } from './evidence.ts';

/**
 * What a reader must know before all else: that the main aim was missed, or that this is in dispute, with
 * one of the shapes of a state. Undefined for all others.
 */
export const warningOf = ({ mainAim: { met } }: Pick<Collaboration, 'mainAim'>) =>
	met === 'not-met' || met === 'disputed' ? { look: met, words: aimResults[met] } : undefined;

/** The same in the fewest words, for a column that is headed with the rest; undefined where nobody states it. */
export const aimLabelOf = ({ mainAim: { met } }: Pick<Collaboration, 'mainAim'>) =>
	met === 'not-stated' ? undefined : aimLabels[met];

const aimLabels = {
	met: { look: 'decided', words: 'Met' },
	partly: { look: 'closed', words: 'Partly met' },
	'not-met': { look: 'not-met', words: 'Not met' },
	disputed: { look: 'disputed', words: 'Disputed' },
} as const;

/**
 * Whether a collaboration did not do what it was for: its aim was missed or is disputed, or its main result
 * is for the worse, or no different from a group that went without. To find no difference can be what was
 * hoped for, as of harms: where the aim was met, it was.
 */
export function isUnmet(data: Pick<Collaboration, 'mainAim' | 'outcomes'>): boolean {
	if (warningOf(data)) return true;
	const main = mainResultOf(data);
	if (!main || data.mainAim.met === 'met') return false;
	const hadGroup = main.comparedWith === 'randomised' || main.comparedWith === 'control-group';
	return (
		main.direction === 'worse' ||
		(main.direction === 'no-difference' && main.evidence === 'measured' && hadGroup)
	);
}
