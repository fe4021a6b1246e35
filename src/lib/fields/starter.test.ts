import { describe, expect, test } from 'vitest';
import { isCollection, isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import { type CollectionName, collectionNames } from '#schema/names.ts';
import { schemas } from '#schema/index.ts';
import { readFrontMatter } from '#checker/read/front-matter.ts';
import { cleanTree, fieldsOf } from '#checker/examples/sample.ts';
import { judge } from '../../../tests/helpers/judge.ts';
import { allFields } from './field-guide.ts';
import { starter } from './starter.ts';

const known = { title: '"Stroke: a \\"new\\" pathway"', 'checked.on': '2026-01-10' };
const yamlOf = (text: string) => text.split('\n---\n')[0]!.replace(/^---\n/, '');

/** The template with its blanks filled as a person would, from the values of a valid entry. */
function filled(collection: CollectionName): string {
	const sample = fieldsOf(collection);
	const document = parseDocument(yamlOf(starter(collection)));
	fill(document.contents, sample, []);
	// The sample's facts cite its source: its id is one of the fields that are there as comments.
	document.setIn(['sources', 0, 'id'], 'page');
	return `---\n${document.toString({ lineWidth: 0 })}---\n`;

	function fill(node: unknown, values: unknown, path: (string | number)[]) {
		if (!isCollection(node)) return;
		for (const [index, item] of node.items.entries()) {
			const key = isMap(node) ? String((item as { key: unknown }).key) : index;
			const next = (values as Record<string | number, unknown>)[key];
			const child = node.get(key, true);
			if (isScalar(child) && child.value === null) node.set(key, next);
			else fill(child, next, [...path, key]);
		}
	}
}

/** Every line that is a comment only because it may be left out, made a field again. */
const uncommented = (text: string): string =>
	yamlOf(text)
		.split('\n')
		.filter((line) => !line.startsWith('# These may be left out.'))
		.map((line) =>
			line.replace(/^( *)# (?=#|\w+:$|\s)/, '$1').replace(/^( +)# (?=#|\w+:$|\s)/, '$1'),
		)
		.join('\n');

describe.each(collectionNames)('the starter of %s', (collection) => {
	test('has all the fields that an entry needs, and no others', () => {
		const { data, findings } = readFrontMatter(starter(collection, known));
		expect(findings).toEqual([]);
		expect(data).toMatchObject({
			title: 'Stroke: a "new" pathway',
			checked: { on: '2026-01-10', how: null },
		});
		const codes = schemas[collection].safeParse(data).error?.issues.map(({ code }) => code) ?? [];
		expect(codes).not.toContain('unrecognized_keys');
		const { required } = z.toJSONSchema(schemas[collection], { io: 'input' });
		expect(Object.keys(data as object)).toEqual(required);
	});

	test('has no day in it, since a page with it is read long after it was built', () => {
		expect(starter(collection)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
	});

	test('leaves nothing for the checker to say once its blanks are filled', () => {
		const [file = ''] = Object.keys(cleanTree()).filter((it) => it.startsWith(`${collection}/`));
		expect(judge({ [file]: filled(collection) })).toEqual([]);
	});

	test('names what may be left out in comments that are fields when the # is taken away', () => {
		const document = parseDocument(uncommented(starter(collection)));
		expect(document.errors).toEqual([]);
		const names = allFields(collection).map(({ name }) => name);
		const seldom = ['formerSlugs', 'withdrawn'];
		expect(new Set(Object.keys(document.toJS()))).toEqual(
			new Set(names.filter((name) => !seldom.includes(name))),
		);
	});
});

test('a starter says what each field is for', () => {
	expect(starter('guides', { title: 'How it works' })).toMatchInlineSnapshot(`
		"---
		# The name of the entry, as readers know it. At most 120 characters.
		title: How it works
		# One or two sentences, at most 200 characters: for cards, search and search engines.
		summary:
		# The public pages and documents that the facts rest on.
		sources:
		    # The title of the page or document. At most 200 characters.
		  - title:
		    # Who published it. At most 120 characters.
		    publisher:
		    # Its address, https.
		    url:
		    # # A short name, so that a fact in this entry can cite it. Lower-case letters, digits and hyphens.
		    # id:
		    # # When it was published, as precisely as known. Left out when undated. A date, as YYYY-MM-DD, YYYY-MM or YYYY.
		    # published:
		    # # true when only a copy kept by someone else was read.
		    # copy:
		# When, and how, somebody last compared the entry with its sources.
		checked:
		  # The day a person looked at the sources. A day, as YYYY-MM-DD.
		  on:
		  # What was looked at: the live page, a stored copy, or the owner confirmed it.
		  # One of: live-page, archived-copy, confirmed-by-owner.
		  how:
		# Its place in the list of guides. A whole number, 1 or more.
		order:
		# Who it is written for.
		# One of: innovator-company, nhs-staff, researcher, public.
		audience:
		  -

		# These may be left out. To use one, take away the # and the blank after it.
		# # Other names and everyday words that people may search for. At most 80 characters.
		# aliases:
		#   -
		# # What we looked for and could not find, or could not confirm: one sentence each. At most 250 characters.
		# notKnown:
		#   -
		---
		"
	`);
});
