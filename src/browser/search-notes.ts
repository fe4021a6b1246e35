import type { Answered } from './search-ask.ts';
import { listNames } from '#lib/text/words.ts';
import { make } from './make.ts';

const quoted = (words: readonly string[]) =>
	listNames(
		words.map((word) => `“${word}”`),
		'or',
	);

/** What the reader must know of how the query was read: words put right, words that nothing has. */
export function notes(found: Answered, isNotHere: boolean): HTMLElement[] {
	const { corrections, missing, hits, withoutText } = found;
	const lines: HTMLElement[] = [];
	for (const { typed, meant } of corrections)
		lines.push(
			make(
				'p',
				'',
				'Did you mean ',
				make('b', '', meant.join(' ')),
				hits.length > 0
					? '? These are the results for it: nothing here has '
					: '? Nothing here has ',
				`“${typed}”.`,
			),
		);
	const words = missing.map((term) => term.words.join(' '));
	if (withoutText) {
		const line = make('p', '', 'The full text of the entries could not be searched');
		line.append(
			words.length > 0
				? `, and no name or summary has ${quoted(words)}.`
				: ': these are found by their names and summaries.',
		);
		lines.push(line);
	} else if (isNotHere && words.length > 0) {
		const line = make('p', '', `The directory has nothing on ${quoted(words)}.`);
		if (hits.length > 0) line.append(' What follows has only the other words.');
		line.dataset['notHere'] = '';
		lines.push(line);
	} else if (words.length > 0) lines.push(make('p', '', `No entry has ${quoted(words)}.`));
	return lines;
}
