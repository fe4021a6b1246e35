import type { Checked } from './check.ts';
import { keepLooking } from './watch.ts';

/** Checks and shows, again and again, until somebody stops it: each time on a clear screen, with the time. */
export function stay(
	content: string,
	check: () => Checked,
	show: (checked: Checked) => void,
	tell: (error: unknown) => void,
): void {
	const clear = process.stdout.isTTY ? '\u001B[2J\u001B[3J\u001B[H' : '';
	const again = () => {
		const checked = check();
		process.stdout.write(clear);
		try {
			show(checked);
		} catch (error) {
			tell(error);
		}
		const time = new Date().toLocaleTimeString('en-GB');
		process.stdout.write(`Checked at ${time}. Waiting for changes; Ctrl-C ends.\n\n`);
	};
	const stop = keepLooking(content, again, tell);
	process.once('SIGINT', stop).once('SIGTERM', stop);
}
