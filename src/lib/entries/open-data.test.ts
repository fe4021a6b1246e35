import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { schemas } from '#schema/index.ts';
import { publishedBundle } from '#schema/published.ts';
import * as make from '../../../tests/helpers/entries.ts';
import { Directory } from './directory.ts';
import { endOf, startOf } from '#lib/time/london-time.ts';
import { jsonText, publishBundle, publishEntry, sizeOf } from './open-data.ts';

const call = { id: 'frailty', data: make.call({ closes: '2026-02-27' }) };
const directory = new Directory({
	networks: [{ id: 'wessex', data: make.network() }],
	systems: [{ id: 'dorset', data: make.system() }],
	priorities: [{ id: 'mental-health', data: make.priority() }],
	calls: [call],
	collaborations: [{ id: 'at-home', data: make.collaboration() }],
	programmes: [{ id: 'programme', data: make.programme() }],
	signposts: [{ id: 'agency', data: make.signpost({ url: 'https://www.example.org/' }) }],
	guides: [{ id: 'calls', data: make.guide() }],
});
const now = startOf('2026-01-20');

describe('an entry as data', () => {
	test('leads with where it is and when it was built, and has all its fields', () => {
		const entry = publishEntry('calls', call, now);
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
		expect(publishEntry('calls', call, now)).toHaveProperty('state', 'open');
		expect(publishEntry('calls', call, endOf('2026-02-27'))).toHaveProperty('state', 'closed');
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
