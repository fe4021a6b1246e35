/** A day in London, `22 November 2026`, whatever the reader’s time zone. */
const dayOf = (instant: number) =>
	new Date(instant).toLocaleDateString('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' });

/** What to say where a reader’s clock shows another day than that of the build; both in milliseconds. */
export function clockNoteFor(told: number, built: number): string | undefined {
	const [clockDay, builtDay] = [dayOf(told), dayOf(built)];
	if (clockDay === builtDay) return undefined;
	return told < built
		? `Your device’s clock says ${clockDay}, which was before this page was built, on ${builtDay}. It shows how calls stood then.`
		: `By your device’s clock it is ${clockDay}. This page was built on ${builtDay}.`;
}
