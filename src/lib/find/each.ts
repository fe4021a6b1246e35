import type { Answer } from './answer.ts';
import { find } from './find.ts';
import type { Names } from './names.ts';
import type { Tables } from './tables.ts';

/** An answer, and the part of what was typed that it is to. */
export type Answered = { asked: string; answer: Answer };

/** More parts than this are no list of places. */
const mostParts = 6;
const between = /\s*(?:[,;/&+\n]|\s(?:and|or)\s)\s*/i;

/**
 * Answers each place of what somebody typed: "Leeds and Truro", "TR1 3LJ, LS1 4AP". There is one answer
 * where the words name one place ("Tyne and Wear", "Ashford, Kent"), or not each part of them does. Reads
 * tables and rejects as `find` does.
 */
export async function findEach(typed: string, tables: Tables, served?: Names): Promise<Answered[]> {
	const answerTo = async (asked: string) => ({ asked, answer: await find(asked, tables, served) });
	const whole = await answerTo(typed);
	if (isPlain(whole)) return [whole];
	for (const parts of waysToPart(typed.trim(), whole.answer)) {
		const each = await Promise.all(parts.map(answerTo));
		if (each.every(isPlain)) return each;
	}
	return [whole];
}

/** Whether the words were taken as they stand, with nothing put right or left out. */
function isPlain({ answer }: Answered): boolean {
	if (answer.kind === 'nothing') return false;
	return 'read' in answer ? !answer.read.corrected : !answer.corrected;
}

const hasDigit = (text: string) => /\d/.test(text);

/** The ways to take a text for several places, the likeliest first; none for an address with its postcode. */
function waysToPart(text: string, whole: Answer): string[][] {
	const parts = text.split(between).filter(Boolean);
	if (parts.length > mostParts) return [];
	const isAddress = parts.filter(hasDigit).length === 1 && hasDigit(parts.at(-1) ?? '');
	if (parts.length > 1) return isAddress && !/\s(?:and|or)\s/i.test(text) ? [] : [parts];
	const words = text.split(/\s+/);
	if (words.length > mostParts) return [];
	return words
		.map((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')])
		.slice(1)
		.filter((two) => whole.kind === 'nothing' || two.every(hasDigit));
}
