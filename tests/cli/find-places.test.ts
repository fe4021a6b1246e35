import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '#lib/find/answer.ts';
import { find } from '#lib/find/find.ts';
import { namesOf, villageNames } from '#lib/find/names.ts';
import { servedNames } from '#lib/find/served.ts';
import { contentJoin, openGeography } from '../helpers/find.ts';

interface Query {
	kind: string;
	typed: string;
	/** As in the fixture: `= areas`, `? areas | areas`, `@ nation` or `!`. */
	wanted: string;
}

const fixture = join(import.meta.dirname, '../fixtures/find/places.txt');
const leastRight = 0.97;

/** The queries of the fixture, under its headings. */
function readQueries(): Query[] {
	let kind = '';
	return readFileSync(fixture, 'utf8')
		.split('\n')
		.flatMap((line) => {
			if (line.startsWith('## ')) kind = line.slice(3);
			const [, typed, wanted] = /^(?!#)(.+?) ([=?@] .+|!)$/.exec(line) ?? [];
			return typed && wanted ? [{ kind, typed, wanted }] : [];
		});
}

/** An answer as the fixture writes it. */
function written(answer: Answer): string {
	switch (answer.kind) {
		case 'areas':
			return `= ${answer.areas.map(({ area }) => area).join(', ')}`;
		case 'choice':
			return `? ${answer.options.map(({ areas, nation }) => nation ?? areas.join(', ')).join(' | ')}`;
		case 'outside':
			return `@ ${answer.nation}`;
		case 'unknown':
			return `unknown ${answer.likely.map(({ area }) => area).join(', ')}`;
		case 'nothing':
			return '!';
	}
}

/** Places of a choice may come in any order, and there may be more of them than the fixture names. */
function isRight(answer: Answer, wanted: string): boolean {
	if (answer.kind !== 'choice') return written(answer) === wanted;
	const given = new Set(written(answer).slice(2).split(' | '));
	return (
		wanted.startsWith('? ') &&
		wanted
			.slice(2)
			.split(' | ')
			.every((one) => given.has(one))
	);
}

test('at least 97 in 100 queries for places are answered rightly', async () => {
	const { tables } = openGeography();
	const served = servedNames(contentJoin());
	const table = new Map<string, { queries: number; right: number }>();
	const wrong: string[] = [];
	for (const { kind, typed, wanted } of readQueries()) {
		const answer = await find(typed, tables, served);
		const row = table.get(kind) ?? { queries: 0, right: 0 };
		table.set(kind, row);
		row.queries++;
		if (isRight(answer, wanted)) row.right++;
		else wrong.push(`${typed}: wanted ${wanted}, got ${written(answer)}`);
	}
	const rows = [...table];
	const sum = (key: 'queries' | 'right') => rows.reduce((all, [, row]) => all + row[key], 0);
	const line = (kind: string, queries: number, right: number) =>
		`${kind.padEnd(34)}${String(queries).padStart(4)}${String(right).padStart(6)}${`${((100 * right) / queries).toFixed(1)} %`.padStart(9)}`;
	console.log(
		[
			`${'queries for places'.padEnd(34)}   all right    share`,
			...rows.map(([kind, { queries, right }]) => line(kind, queries, right)),
			line('together', sum('queries'), sum('right')),
			...wrong,
		].join('\n'),
	);
	expect(sum('queries')).toBeGreaterThanOrEqual(200);
	expect(sum('right') / sum('queries')).toBeGreaterThanOrEqual(leastRight);
});

test('every name in the tables that one may be shown leads back to its place', async () => {
	const { tables } = openGeography();
	const places = await tables.places();
	const villages = await Promise.all([...places.villages].map((letter) => tables.villages(letter)));
	const all = [namesOf(places), ...villages.map((file) => villageNames(file, places))].flatMap(
		(names) => [...names.values()].flat(),
	);
	// All of them take half a minute: every twentieth does for a test.
	const some = [...new Set(all)].filter((_, index) => index % 20 === 0);
	const lost: string[] = [];
	for (const place of some) {
		const answer = await find(place.name, tables);
		const given =
			answer.kind === 'areas'
				? [answer.areas.map(({ area }) => area).join()]
				: answer.kind === 'outside'
					? [answer.nation]
					: [];
		const others = [
			...('also' in answer ? answer.also : []),
			...('options' in answer ? answer.options : []),
		].filter(({ name }) => name === place.name);
		const wanted = place.nation ?? place.areas.join();
		const found = [...given, ...others.map(({ areas, nation }) => nation ?? areas.join())];
		if (!found.includes(wanted)) lost.push(`${place.name} (${place.of})`);
	}
	console.log(`names led back to their places: ${some.length} of ${new Set(all).size} were tried`);
	expect(lost).toEqual([]);
});
