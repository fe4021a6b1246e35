import { inGivenOrder } from './order.ts';
import { saysTheSame, type SourceText } from './source.ts';

/**
 * A text in good order, which says the same to every reader: no space at the ends of lines, one line
 * end at the end of the file, the fields of each group as in the schema, and the values of lists
 * whose order means nothing as in the vocabulary.
 */
export const tidy = (text: string, source: SourceText): string =>
	inGivenOrder(tidySpaces(text, source), source);

function tidySpaces(text: string, source: SourceText): string {
	const { isSound, end } = source.read(text);
	if (!isSound) return text;
	const lines = text.split('\n');
	const lastOfFields = text.slice(0, end).split('\n').length - 1;
	const tidied = lines.map((line, index) => {
		// Two spaces at the end of a line of prose are a line break.
		const isBreak = index > lastOfFields && /[^ \t][ \t]* {2}$/.test(line);
		return isBreak ? line : line.replace(/[ \t]+$/, '');
	});
	const all = withFinalNewline(tidied);
	if (all === text || saysTheSame(text, all, source)) return all;
	// Somewhere a space at the end of a line is text, as in a block of it: each line is tried by itself.
	for (const [index, line] of tidied.entries()) {
		if (lines[index] === line) continue;
		const tried = lines.with(index, line);
		if (saysTheSame(text, tried.join('\n'), source)) lines[index] = line;
	}
	const tried = withFinalNewline(lines);
	return saysTheSame(text, tried, source) ? tried : lines.join('\n');
}

const withFinalNewline = (lines: readonly string[]) => `${lines.join('\n').replace(/\n+$/, '')}\n`;
