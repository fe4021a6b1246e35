import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '#schema/names.ts';
import { schemas } from '#schema/index.ts';
import { askedOf, issueForm, partsOf } from './issue-form.ts';

/** A form, as GitHub's syntax has it. */
interface IssueForm {
	name: string;
	description: string;
	title: string;
	labels: string[];
	body: {
		type: 'markdown' | 'input' | 'textarea' | 'dropdown';
		id?: string;
		attributes: {
			label?: string;
			description?: string;
			value?: string;
			options?: string[];
			multiple?: boolean;
		};
		validations?: { required: boolean };
	}[];
}

const folder = '.github/ISSUE_TEMPLATE';
/** As GitHub reads it: in the older YAML, where a bare Yes is no word. */
const read = (name: string): IssueForm =>
	parse(readFileSync(`${folder}/${name}`, 'utf8'), { version: '1.1' });
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

test.each(collectionNames)(
	'the form of %s is what the schema gives: else npm run forms',
	(name) => {
		expect(read(`${name}.yml`)).toEqual(issueForm(name));
	},
);

test('there is a form for each collection and one for problems, and no other', () => {
	expect(forms.toSorted()).toEqual(
		[...collectionNames, 'problem'].map((it) => `${it}.yml`).toSorted(),
	);
});

/** What GitHub makes of a label that has no id. */
const reference = (label: string) => label.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');

describe.each(forms)('by GitHub’s rules for forms, %s', (name) => {
	const form = read(name);
	const questions = form.body.filter(({ type }) => type !== 'markdown');

	test('has the keys of a form and no others, each with words in it', () => {
		const allowed = ['name', 'description', 'title', 'labels', 'body'];
		expect(Object.keys(form).filter((key) => !allowed.includes(key))).toEqual([]);
		for (const text of [form.name, form.description]) {
			expect(text.trim().length).toBeGreaterThanOrEqual(3);
			expect(text.length).toBeLessThanOrEqual(200);
		}
		expect(questions).not.toEqual([]);
	});

	test('has elements of known types, each with what its type needs', () => {
		for (const { type, id, attributes, validations, ...more } of form.body) {
			expect(more).toEqual({});
			expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type);
			const { label, description, value, options, multiple, ...others } = attributes;
			expect(others).toEqual({});
			for (const text of [label, description, value])
				expect(text === undefined || (typeof text === 'string' && text.trim() !== '')).toBe(true);
			if (type === 'markdown')
				expect([typeof value, id, validations]).toEqual(['string', undefined, undefined]);
			else {
				expect(id).toMatch(/^[\w-]+$/);
				expect(typeof label).toBe('string');
				expect(Object.keys(validations ?? {}).filter((key) => key !== 'required')).toEqual([]);
			}
			expect(options !== undefined).toBe(type === 'dropdown');
			if (multiple !== undefined) expect(multiple).toBe(true);
		}
	});

	test('asks each thing once, and for no secret', () => {
		const labels = questions.map(({ attributes: { label = '' } }) => label);
		const ids = questions.map(({ id }) => id);
		expect(new Set(labels.map(reference)).size).toBe(labels.length);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => id === 'title' || id === 'body' || id === 'labels')).toEqual([]);
		expect(labels.filter((label) => /password|secret|token|credential/i.test(label))).toEqual([]);
	});

	test('offers words to choose from, none of them twice, and never “None”', () => {
		for (const { options } of questions.map(({ attributes }) => attributes)) {
			if (!options) continue;
			expect(options.filter((it) => typeof it !== 'string' || it.trim() === '')).toEqual([]);
			expect(new Set(options).size).toBe(options.length);
			expect(options.map((it) => it.toLowerCase())).not.toContain('none');
		}
	});
});

describe.each(collectionNames)('the questions of %s', (collection) => {
	const asked = askedOf(collection);

	test('cover every field that an entry needs', () => {
		const tops = new Set(asked.filter(({ required }) => required).map(({ path }) => path[0]));
		const needed = Object.entries(schemas[collection].shape)
			.filter(([, field]) => !field.safeParse(undefined).success)
			.map(([name]) => name);
		expect([...tops].toSorted()).toEqual(needed.toSorted());
	});

	test('ask for groups in a list by parts of a line', () => {
		const groups = asked.filter(({ field }) => field.fields.length > 0);
		expect(groups.map(({ field }) => field.name)).toContain('sources');
		expect(groups.filter(({ field }) => partsOf(field.fields).length === 0)).toEqual([]);
	});
});
