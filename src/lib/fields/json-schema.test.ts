import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/fields.ts';
import { jsonSchemaOf, listSchemaOf } from './json-schema.ts';
import { searchNames } from '#schema/search.ts';

describe('JSON Schema', () => {
	test.each(collectionNames)('of %s has an address, a title and all its fields', (collection) => {
		const schema = jsonSchemaOf(collection);
		expect(schema).toMatchObject({
			$id: expect.stringMatching(`^https?:.*/schema/v1/${collection}.json$`),
		});
		expect(schema).toHaveProperty('title');
		expect(Object.keys(schema.properties ?? {})).toContain('title');
		expect(schema).toHaveProperty('additionalProperties', false);
	});

	test.each(searchNames)(
		'of the list %s has an address, a title and what an item holds',
		(name) => {
			const schema = listSchemaOf(name);
			expect(schema).toMatchObject({
				$id: expect.stringMatching(`^https?:.*/schema/v1/${name}.json$`),
				title: expect.stringMatching(/^[A-Z]/),
				type: 'array',
				items: { type: 'object', additionalProperties: false },
			});
			expect(schema.items?.required?.length).toBeGreaterThan(0);
		},
	);

	test('says which collection a reference leads to, in lists and groups too', () => {
		const fields = jsonSchemaOf('calls').properties;
		expect(fields?.['systems']?.items?.['x-collection']).toBe('systems');
		expect(fields?.['issuers']?.items?.properties?.['network']?.['x-collection']).toBe('networks');
	});

	test('tells days from dates and from closing dates', () => {
		const fields = jsonSchemaOf('calls').properties;
		expect(fields?.['checked']?.properties?.['on']?.format).toBe('date');
		const opens = new RegExp(fields?.['opens']?.pattern ?? '');
		const closes = new RegExp(fields?.['closes']?.pattern ?? '');
		for (const date of ['2017', '2017-10', '2017-10-03']) {
			expect(opens.test(date)).toBe(true);
			expect(closes.test(date)).toBe(true);
		}
		expect(opens.test('rolling')).toBe(false);
		expect(closes.test('2017-10-03 12:00')).toBe(true);
		expect(closes.test('unknown')).toBe(true);
	});
});
