import type { Checked } from '../check.ts';
import { keepLooking } from './edited-folder.ts';

interface Staying {
	content: string;
	check: () => Checked;
	/** Returns whether there was something to find. */
	show: (checked: Checked) => boolean;
	tell: (error: unknown) => void;
	/** Whether to end where there was not. */
	untilClean: boolean;
}

/** Checks and shows, again and again, until somebody stops it: each time on a clear screen, with the time. */
export function stay({ content, check, show, tell, untilClean }: Staying): void {
	const clear = process.stdout.isTTY ? '\u001B[2J\u001B[3J\u001B[H' : '';
	let isDone = false;
	let stop = () => {};
	const again = () => {
		const checked = check();
		process.stdout.write(clear);
		try {
			isDone = !show(checked) && untilClean;
		} catch (error) {
			tell(error);
		}
		if (isDone) return stop();
		const time = new Date().toLocaleTimeString('en-GB');
		process.stdout.write(`Checked at ${time}. Waiting for changes; Ctrl-C ends.\n\n`);
	};
	stop = keepLooking(content, again, tell);
	if (isDone) stop();
	process.once('SIGINT', stop).once('SIGTERM', stop);
}
