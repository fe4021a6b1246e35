import { expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import { readFrontMatter } from './front-matter.ts';
import { starter } from './starter.ts';

test.each(collectionNames)('a starter of %s has all the fields it needs, and no others', (name) => {
	const { data, faults } = readFrontMatter(starter(name, 'Stroke: a "new" pathway', '2026-01-20'));
	expect(faults).toEqual([]);
	expect(data).toMatchObject({
		title: 'Stroke: a "new" pathway',
		checked: { on: '2026-01-20', how: null },
	});
	const codes = schemas[name].safeParse(data).error?.issues.map(({ code }) => code) ?? [];
	expect(codes).not.toContain('unrecognized_keys');
	const { required } = z.toJSONSchema(schemas[name], { io: 'input' });
	expect(Object.keys(data as object)).toEqual(required);
});

test('a starter says what each field is for', () => {
	expect(starter('guides', 'How it works', '2026-01-20')).toMatchInlineSnapshot(`
		"---
		# The name of the entry, as readers know it.
		title: How it works
		# One or two sentences, at most 200 characters: for cards, search and search engines.
		summary:
		# The public pages and documents that the facts rest on.
		sources:
		    # The title of the page or document.
		  - title:
		    # Who published it.
		    publisher:
		    # Its address, https.
		    url:
		# When, and how, somebody last compared the entry with its sources.
		checked:
		  # The day a person looked at the sources.
		  on: 2026-01-20
		  # What was looked at: the live page, a stored copy, or the owner confirmed it.
		  # One of: live-page, archived-copy, confirmed-by-owner.
		  how:
		# Its place in the list of guides.
		order:
		# Who it is written for.
		# One of: innovator-company, nhs-staff, researcher, public.
		audience:
		  -
		# Other fields it may have: /contribute/fields/
		---
		"
	`);
});
