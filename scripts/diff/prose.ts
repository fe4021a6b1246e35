import type { Line } from './change.ts';

/** From here on, words are prose: what differs is shown, not the whole. */
export const proseFrom = 80;

/** Text on one line, no longer than so many characters: what is cut off is marked. */
export function cut(text: string, most = 160): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const head = line.slice(0, most - 1).toWellFormed();
	return `${head.replace(/\uFFFD$/, '').replace(/\s\S{0,20}$/, '')}…`;
}

/** What a field said, and what it says. */
export const fromTo = (label: string, before: string, after: string, most = 240): Line => ({
	label,
	before: cut(before, most),
	after: cut(after, most),
});

/** The same of prose: where it differs. */
export const proseLine = (
	label: string,
	before: string,
	after: string,
	note?: string,
	most?: number,
): Line => ({ ...fromTo(label, ...differing(before, after), most), ...(note && { note }) });

/** How many words there are in a text. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const kept = 4;

/**
 * Two texts without the words that they begin and end with alike, save a few on each side: what a
 * reader has to compare.
 */
function differing(before: string, after: string): [string, string] {
	const old = before.trim().split(/\s+/);
	const now = after.trim().split(/\s+/);
	let head = 0;
	while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
	let tail = 0;
	const most = Math.min(old.length, now.length) - head;
	while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
	const from = Math.max(0, head - kept);
	const middle = (words: string[]) => {
		const to = Math.min(words.length, words.length - tail + kept);
		const shown = words.slice(from, to).join(' ');
		return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`;
	};
	return [middle(old), middle(now)];
}

/** Whether two texts differ in quotes, dashes and spaces alone. */
export function isSameWords(before: string, after: string): boolean {
	const [old, now] = [before, after].map((text) =>
		text
			.replace(/[‘’]/g, "'")
			.replace(/[“”]/g, '"')
			.replace(/[‐-―]/g, '-')
			.replace(/\s+/g, ' ')
			.trim(),
	);
	return old === now;
}

/** How much longer or shorter prose became: `40 words before, 55 now`. */
export const wordsNote = (before: string, after: string): string =>
	wordCount(before) === wordCount(after)
		? `${wordCount(after)} words, as before`
		: `${wordCount(before)} words before, ${wordCount(after)} now`;

/** Whether half of the words of two texts are in both. */
export function alike(a: string, b: string): boolean {
	const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/\w{4,}/g) ?? []));
	if (!one || !other) return false;
	return 2 * one.intersection(other).size > Math.max(one.size, other.size);
}
