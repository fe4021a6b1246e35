import { buildInstant } from '#lib/time/london-time.ts';
import { londonDay } from '#lib/time/dates.ts';

/** The only clock: the instant of this build, or noon of the day that BUILD_DATE names. */
export const now = buildInstant(process.env['BUILD_DATE'], Date.now());
export const today = londonDay(now);
