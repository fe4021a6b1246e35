import { isRealDay } from '#schema/fields.ts';
import { londonInstant } from './london-time.ts';

/**
 * The instant that a build stands at: noon in London on the day given, as `YYYY-MM-DD`, or the present.
 * Throws when the text is not a day, so that a typing error does not pass for today.
 */
export function buildInstant(buildDate: string | undefined, present: number): number {
	if (!buildDate) return present;
	if (!isRealDay(buildDate))
		throw new Error(`BUILD_DATE is "${buildDate}", which is not a day. Write it as YYYY-MM-DD.`);
	return londonInstant(buildDate, '12:00');
}
