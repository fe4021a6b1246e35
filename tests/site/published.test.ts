import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { publishedBundle, publishedEntries } from '#schema/published.ts';
import { shownStates } from '../helpers/call-pages.ts';
import { readContent } from '../helpers/content.ts';
import { readPage } from '../helpers/dist.ts';
import { site } from '#site';

const { dist } = inject('builds');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));

describe.each(collectionNames)('the open data of %s', (collection) => {
	const entries = readContent(collection);

	test('has a file for each entry, of the shape that its schema promises', () => {
		for (const id of entries.keys()) {
			const shape = publishedEntries[collection].safeParse(readJson(`${collection}/${id}.json`));
			expect([id, shape.error?.message]).toEqual([id, undefined]);
			expect(shape.data).toMatchObject({ id, page: `${site.url}/${collection}/${id}/` });
		}
	});

	test('says what the entry’s own file says, no more and no less', () => {
		for (const [id, data] of entries) {
			const { about, ...fields } = splitAbout(readJson(`${collection}/${id}.json`));
			expect(about).not.toEqual({});
			expect([id, fields]).toEqual([id, JSON.parse(JSON.stringify(data))]);
		}
	});

	test('has all of them in one file, counted', () => {
		const bundle = publishedBundle.parse(readJson(`data/${collection}.json`));
		expect(bundle.entries.map(({ id }) => id).toSorted()).toEqual([...entries.keys()].toSorted());
		expect(bundle.count).toBe(entries.size);
		expect(bundle.entries[0]).toEqual(readJson(`${collection}/${bundle.entries[0]?.id}.json`));
	});
});

test('the data gives a call the state that its page shows', () => {
	for (const id of readContent('calls').keys()) {
		const [shown] = shownStates(readPage(dist, `/calls/${id}/`));
		expect([id, readJson(`calls/${id}.json`)]).toMatchObject([id, { state: shown?.state }]);
	}
});

/** What is said about an entry, apart from what the entry says: how it stands, and what that rests on. */
function splitAbout(json: unknown) {
	const { collection, id, page, builtOn, ...rest } = json as Record<string, unknown>;
	const about = { collection, id, page, builtOn };
	const own = saidOf[String(collection)] ?? [];
	const [said, fields] = [true, false].map((isSaid) =>
		Object.fromEntries(Object.entries(rest).filter(([name]) => own.includes(name) === isSaid)),
	);
	return { about: { ...about, ...said }, ...fields };
}

const saidOf: Record<string, string[]> = {
	calls: ['state', 'timeline'],
	collaborations: ['state', 'strength', 'reasons'],
};
