import { swap, type Swap } from '../swap.ts';

/** Fields that every entry must have on one line. */
export const needed =
	/^(kind|sought|networkRole|done|state|helpsWith|whenInstead|nation|status|aim|years|order|definition|odsCode|nhsRegion|officialName|region|knownFor|renamed): (.*)$/;

/** A line of the fields spoilt. */
export const whole = (
	name: string,
	rule: Swap['rule'],
	at: RegExp,
	to: Swap['to'],
	more: Partial<Swap> = {},
) => swap({ name, rule, at, to, ...more });
