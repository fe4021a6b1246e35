import type { Call } from '#schema/index.ts';
import { formatDate } from '#lib/time/dates.ts';

/** By when a call was over, as a sentence, where that is all that is known of its end; else nothing. */
export function overWords({
	closedBy,
	over,
	checked,
}: Pick<Call, 'closedBy' | 'over' | 'checked'>): string | undefined {
	if (closedBy) return `It was over by ${formatDate(closedBy)}.`;
	return over ? `It was over by the day we looked, ${formatDate(checked.on)}.` : undefined;
}
