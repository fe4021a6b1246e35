import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { schemas } from '#schema/index.ts';
import { publishedBundle } from '#schema/published.ts';
import * as make from '../../../tests/helpers/entries.ts';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { endOf, startOf } from '#lib/time/london-time.ts';
import { jsonText, publishBundle, publishEntry, sizeOf } from './open-data.ts';

const directory = aDirectory({
	networks: { wessex: make.network() },
	systems: { dorset: make.system() },
	priorities: { 'mental-health': make.priority() },
	calls: { frailty: make.call({ closes: '2026-02-27' }) },
	collaborations: { 'at-home': make.collaboration() },
	programmes: { programme: make.programme() },
	signposts: { agency: make.signpost({ url: 'https://www.example.org/' }) },
	guides: { calls: make.guide() },
});
const call = directory.get('calls', 'frailty');
const now = startOf('2026-01-20');

describe('an entry as data', () => {
	test('leads with where it is and when it was built, and has all its fields', () => {
		const entry = publishEntry(call, now);
		expect(Object.keys(entry).slice(0, 5)).toEqual([
			'collection',
			'id',
			'page',
			'builtOn',
			'state',
		]);
		expect(entry).toMatchObject({ id: 'frailty', builtOn: '2026-01-20', ...call.data });
		expect(entry.page).toMatch(/^https?:.*\/calls\/frailty\/$/);
	});

	test('says how a call stood on the day of the build', () => {
		expect(publishEntry(call, now)).toHaveProperty('state', 'open');
		expect(publishEntry(call, endOf('2026-02-27'))).toHaveProperty('state', 'closed');
	});

	test('keeps the address of a signpost beside that of its page', () => {
		const [signpost] = publishBundle(directory, 'signposts', now).entries;
		expect(signpost).toMatchObject({ url: 'https://www.example.org/' });
		expect(signpost?.page).toMatch(/\/signposts\/agency\/$/);
	});

	test.each(collectionNames)('adds no field that %s have themselves', (collection) => {
		const added = [
			'collection',
			'id',
			'page',
			'builtOn',
			...(collection === 'calls' ? ['state', 'timeline'] : []),
		];
		expect(added.filter((field) => field in schemas[collection].shape)).toEqual([]);
	});
});

test.each(collectionNames)(
	'the bundle of %s is as promised, also after a trip through text',
	(collection) => {
		const bundle = publishBundle(directory, collection, now);
		expect(publishedBundle.parse(JSON.parse(jsonText(bundle)))).toEqual(bundle);
		expect(bundle).toMatchObject({ collection, count: 1 });
	},
);

test('a size is in bytes or kilobytes', () => {
	expect(sizeOf('£')).toBe('2 bytes');
	expect(sizeOf('a'.repeat(48_400))).toBe('48 kB');
});
