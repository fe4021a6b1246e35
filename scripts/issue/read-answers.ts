/** What an issue made with a form says: an answer a heading, and what stands under none. */
interface Answers {
	answers: Map<string, string>;
	rest: string;
}

/** The words of a line that is a heading of a form. */
export const headingIn = (line: string): string | undefined => /^### (.+?)\s*$/.exec(line)?.[1];

/** No answer, as GitHub writes it. */
const nothing = /^[_*]No response[_*]$/i;

/** Commands to a terminal, and marks that turn the direction of reading. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text without what cannot be seen, its lines ended as ours are. */
const clean = (text: string): string =>
	text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(unseen, '')
		.replaceAll('\uFEFF', '');

/**
 * Reads the text of an issue by the headings of its form. A heading counts once and in the order of
 * the form, so that an answer with a heading in it stays one answer.
 */
export function readAnswers(text: string, labels: readonly string[]): Answers {
	const parts: { label: string; lines: string[] }[] = [{ label: '', lines: [] }];
	let last = -1;
	for (const line of clean(text).split('\n')) {
		const at = labels.indexOf(headingIn(line) ?? '');
		if (at > last) {
			last = at;
			parts.push({ label: labels[at] ?? '', lines: [] });
		} else parts.at(-1)?.lines.push(line);
	}
	const [[, rest = ''] = [], ...answers] = parts.map(
		({ label, lines }) => [label, lines.join('\n').trim()] as const,
	);
	return {
		answers: new Map(answers.filter(([, words]) => words !== '' && !nothing.test(words))),
		rest,
	};
}
