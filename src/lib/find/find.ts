import type { Answer } from './answer.ts';
import { foldPlace } from '#lib/text/names.ts';
import type { Names } from './names.ts';
import { findExactly, findPlace } from './place-answer.ts';
import { findPostcode } from './postcode-answer.ts';
import { readPostcode } from './postcode-reading.ts';
import type { Tables } from './tables.ts';

/** The longest name in the tables has 76 letters. */
const mostLetters = 100;

/**
 * Answers what somebody typed: a postcode or part of one, or the name of a place, council, county or board.
 * Reads only the tables that it needs. `served` are names from content; see join.ts. Rejects only where a
 * table cannot be read.
 */
export async function find(typed: string, tables: Tables, served?: Names): Promise<Answer> {
	const asked = typed.trim();
	const nothing = (why: 'empty' | 'too-long' | 'not-a-postcode'): Answer => ({
		kind: 'nothing',
		asked,
		why,
		suggestions: [],
	});
	if (asked === '') return nothing('empty');
	if (asked.length > mostLetters) return nothing('too-long');
	const readings = readPostcode(asked);
	const answer = readings.length > 0 ? await findPostcode(readings, tables) : undefined;
	if (answer && !(answer.kind === 'unknown' && answer.likely.length === 0)) return answer;
	// Codes of boards, such as QE1, look like postcodes or have digits too.
	if (/\d/.test(asked))
		return (await findExactly(asked, tables, served)) ?? answer ?? nothing('not-a-postcode');
	if (foldPlace(asked) === '') return nothing('empty');
	return findPlace(asked, tables, served);
}
