/** Milliseconds: a pause in the typing, and the longest that it goes on without an answer. */
const pause = 180;
const longest = 700;

/** Answers what is typed: the first letter at once, then whenever the typing pauses or has gone on for long. */
export function whileTyping(input: HTMLInputElement, answer: () => void): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let last = 0;
	const answerNow = () => {
		last = Date.now();
		answer();
	};
	input.addEventListener('input', () => {
		clearTimeout(waiting);
		if (Date.now() - last > longest) answerNow();
		else waiting = setTimeout(answerNow, pause);
	});
	// What is asked for in full need not be answered as typed any more.
	input.form?.addEventListener('submit', () => clearTimeout(waiting));
}
