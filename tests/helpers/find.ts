import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '#lib/entries/directory.ts';
import { makeJoin, takenOverIn } from '#lib/find/join.ts';
import type { Answer, AreaPart } from '#lib/find/answer.ts';
import type { Join } from '#lib/find/served.ts';
import { openTables, type PlacesTable, type Tables, tablesFolder } from '#lib/find/tables.ts';
import { collectionNames } from '#schema/names.ts';
import { readContent } from './content.ts';
import { aDirectory } from './directory.ts';

/** The folder of the geography's tables, as the repository has it. */
export const geography = join(import.meta.dirname, '../../public', tablesFolder);

export const readTable = (file: string): unknown =>
	JSON.parse(readFileSync(join(geography, file), 'utf8'));

/** The real tables, read from disk, with the names of the files that were asked for. */
export function openGeography(): { tables: Tables; asked: string[] } {
	const asked: string[] = [];
	const tables = openTables(async (file) => {
		asked.push(file);
		return readTable(file);
	});
	return { tables, asked };
}

/** The directory of the content as it is. */
export const contentDirectory = (): Directory =>
	aDirectory(
		Object.fromEntries(
			collectionNames.map((name) => [name, Object.fromEntries(readContent(name))]),
		),
	);

/** The join of the content as it is, as the build makes it. */
export const contentJoin = (): Join =>
	makeJoin(contentDirectory(), takenOverIn(readTable('places.json') as PlacesTable));

const parts = (areas: readonly AreaPart[]) =>
	areas.map(({ area, share }) => (share === undefined ? area : `${area}:${share}`)).join(',');

/**
 * An answer to a postcode as one line, for comparing with the reference: `unit true kent-medway:1`. Units
 * that the tables list end in `listed`.
 */
export function answerLine(answer: Answer): string {
	switch (answer.kind) {
		case 'areas': {
			const { by, certain, areas, outside, listed } = answer;
			const words = [by, String(certain), parts(areas), outside?.nation, listed && 'listed'];
			return words.filter(Boolean).join(' ');
		}
		case 'outside':
			return `outside ${answer.nation}`;
		case 'unknown':
			return ['unknown', parts(answer.likely), answer.outside?.nation].filter(Boolean).join(' ');
		default:
			return answer.kind;
	}
}
