import { orderFields } from './order-fields.ts';
import { orderLists } from './order-lists.ts';
import { saysTheSame, type Source } from './source.ts';

/**
 * A text in good order, which says the same to every reader: no space at the ends of lines, one line
 * end at the end of the file, the fields of each group as in the schema, and the values of lists
 * whose order means nothing as in the vocabulary.
 */
export const tidy = (text: string, source: Source): string =>
	orderLists(orderFields(tidySpaces(text, source), source), source);

function tidySpaces(text: string, source: Source): string {
	const { isSound, end } = source.read(text);
	if (!isSound) return text;
	const fields = linesOf(text.slice(0, end)).map(({ words, rest }) => ({ words, rest, kept: '' }));
	const body = linesOf(text.slice(end)).map(({ words, rest }, index) => {
		// Two spaces at the end of a line of prose are a line break.
		const isBreak = index > 0 && words !== '' && / {2,}$/.test(rest);
		return { words, rest, kept: isBreak ? rest : '' };
	});
	const lines = [...fields.slice(0, -1), ...body];
	const all = withFinalNewline(lines.map(({ words, kept }) => words + kept).join('\n'));
	if (all === text || saysTheSame(text, all, source)) return all;
	return oneByOne(lines, text, source);
}

interface Line {
	words: string;
	/** The space after them. */
	rest: string;
	/** What of it must stay. */
	kept: string;
}

/** Somewhere a space at the end of a line is text, as in a block of it: each line is tried by itself. */
function oneByOne(lines: readonly Line[], text: string, source: Source): string {
	const current = lines.map(({ words, rest }) => words + rest);
	for (const [index, { words, kept }] of lines.entries()) {
		const before = current[index];
		if (before === undefined || words + kept === before) continue;
		current[index] = words + kept;
		if (!saysTheSame(text, current.join('\n'), source)) current[index] = before;
	}
	const tried = withFinalNewline(current.join('\n'));
	return saysTheSame(text, tried, source) ? tried : current.join('\n');
}

const linesOf = (text: string) =>
	text.split('\n').map((line) => {
		const words = line.replace(/[ \t]+$/, '');
		return { words, rest: line.slice(words.length) };
	});

const withFinalNewline = (text: string) => `${text.replace(/\n+$/, '')}\n`;
