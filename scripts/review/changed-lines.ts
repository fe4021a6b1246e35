/** A file of a pull request, as GitHub tells it. */
export interface ChangedFile {
	filename: string;
	status: string;
	/** Left out where it is too long, or no text. */
	patch?: string;
}

/** The lines of the new file that a patch shows, of which GitHub takes notes: from 1. */
export function shownLines(patch = ''): Set<number> {
	const shown = new Set<number>();
	let line = 0;
	for (const text of patch.split('\n')) {
		const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
		if (hunk) line = Number(hunk[1]);
		else if (/^[ +]/.test(text)) shown.add(line++);
	}
	return shown;
}
