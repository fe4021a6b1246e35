import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { readContent } from '../helpers/content.ts';
import { isAnswerable, kinds, readQueries } from './queries.ts';

const queries = readQueries();

describe('the graded queries', () => {
	test('grade only entries that the content has', () => {
		const entries = new Set(
			collectionNames.flatMap((name) => [...readContent(name).keys()].map((id) => `${name}/${id}`)),
		);
		const unknown = queries.flatMap(({ ask, grades }) =>
			[...grades.keys()].filter((id) => !entries.has(id)).map((id) => `${ask}: ${id}`),
		);
		expect(unknown).toEqual([]);
	});

	test('are many, of every kind', () => {
		expect(queries.filter(isAnswerable).length).toBeGreaterThanOrEqual(220);
		for (const kind of Object.keys(kinds))
			expect(queries.filter((query) => query.kind === kind).length, kind).toBeGreaterThanOrEqual(
				20,
			);
	});

	test('ask each thing once', () => {
		const asked = queries.map(({ ask }) => ask.toLowerCase());
		expect(asked.filter((ask, at) => asked.indexOf(ask) !== at)).toEqual([]);
	});

	test('need every collection', () => {
		const needed = new Set(
			queries.flatMap(({ grades }) => [...grades.keys()].map((id) => id.split('/')[0])),
		);
		expect([...needed].toSorted()).toEqual([...collectionNames].toSorted());
	});
});
