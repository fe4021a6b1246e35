// The reader’s clock, and what is known to be wrong with it.

/** The instant of the build. */
const built = Number(document.documentElement.dataset['built']);
const told = Date.now();

/** The present: what the reader’s clock says, but never before the page was built. */
export const present = Math.max(told, built);

/** A day in London, `22 November 2026`, whatever the reader’s time zone. */
const dayOf = (instant: number) =>
	new Date(instant).toLocaleDateString('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' });

/** What to say where the reader’s clock shows another day than that of the build. */
export function clockNote(): string | undefined {
	const [clockDay, builtDay] = [dayOf(told), dayOf(built)];
	if (clockDay === builtDay) return undefined;
	return told < built
		? `Your device’s clock says ${clockDay}, which was before this page was built, on ${builtDay}. It shows how calls stood then.`
		: `By your device’s clock it is ${clockDay}. This page was built on ${builtDay}.`;
}
