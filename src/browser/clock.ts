import { clockNoteFor } from '#lib/time/clock-note.ts';

// The reader’s clock, what is known to be wrong with it, and when to look at it again: a tab may be left open for days.

/** The instant of the build. */
const built = Number(document.documentElement.dataset['built']);
let told: number;

/**
 * The present: what the reader’s clock says, but never before the page was built. It moves when the page is
 * seen again, and with each hour while it is seen.
 */
export let present: number;

function readClock() {
	told = Date.now();
	present = Math.max(told, built);
}
readClock();

/** What to say where that clock shows another day than that of the build. */
export const clockNote = (): string | undefined => clockNoteFor(told, built);

const minute = 60_000;
const hourOf = (instant: number) => Math.floor(instant / (60 * minute));
const listeners: (() => void)[] = [];

/**
 * Calls back when the present has moved: the page is seen again, was brought back from the browser’s memory,
 * or another hour has begun. In the order of asking.
 */
export const whenSeenAgain = (putRight: () => void): unknown => listeners.push(putRight);

function lookAgain() {
	readClock();
	for (const putRight of listeners) putRight();
}

// A device that slept tells nobody, and its timers slept too: so the clock is looked at each minute.
let ticking: ReturnType<typeof setInterval> | undefined;
function watch() {
	clearInterval(ticking);
	if (!document.hidden)
		ticking = setInterval(() => hourOf(Date.now()) !== hourOf(told) && lookAgain(), minute);
}
watch();
document.addEventListener('visibilitychange', () => {
	watch();
	if (!document.hidden) lookAgain();
});
addEventListener('pageshow', ({ persisted }) => persisted && lookAgain());
