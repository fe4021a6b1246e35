// What the history of the search page keeps: a query that is typed takes one step, however long it is typed,
// and what was asked before stays one step back; a list comes back as long as it was, and where it was.

interface Step {
	/** The query is being typed, and was not sent. */
	typed?: true;
	/** How many results stood there, and how far down the page the reader was. */
	shown?: number;
	y?: number;
}

export const step = (): Step => (history.state as Step | null) ?? {};

/** Keeps more of this step. */
export const keep = (more: Step) => history.replaceState({ ...step(), ...more }, '');

/** Another address that is asked for in full. A query that was typed until now is the same step. */
export function sendTo(address: string): void {
	if (step().typed) return history.replaceState({}, '', address);
	if (address === location.search) return;
	keep({ y: scrollY });
	history.pushState({}, '', address);
}

/** The address of what is being typed. It never takes the place of what was asked for. */
export function typeTo(address: string): void {
	if (step().typed || !location.search) return history.replaceState({ typed: true }, '', address);
	keep({ y: scrollY });
	history.pushState({ typed: true }, '', address);
}

// The results are not there yet when the browser would go back to its place.
history.scrollRestoration = 'manual';
addEventListener('pagehide', () => keep({ y: scrollY }));
