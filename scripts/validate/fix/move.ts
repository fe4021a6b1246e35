/** A stretch of a text, from `start` up to `end`, and what is to stand there. */
export interface Move {
	start: number;
	end: number;
	text: string;
}

/** A text in which stretches have been replaced; no two of them may share anything. */
export function makeMoves(text: string, moves: readonly Move[]): string {
	const fromEnd = moves.toSorted((a, b) => b.start - a.start);
	return fromEnd.reduce(
		(made, { start, end, text }) => made.slice(0, start) + text + made.slice(end),
		text,
	);
}
