import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checked, fact, source } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import { searchFiles } from '#schema/search.ts';
import { evidenceGrades, checkMethods } from '#schema/vocabulary.ts';

/** A file of settings: VS Code takes a comma after the last of several. */
const read = (name: string) =>
	JSON.parse(readFileSync(`.vscode/${name}`, 'utf8').replace(/,(?=\s*[\]}])/g, ''));
const snippets = read('entries.code-snippets') as Record<string, { body: string[] }>;

const day: Record<string, string> = { YEAR: '2026', MONTH: '01', DATE: '10' };
/** A snippet as it stands once a person has gone through its places and changed nothing. */
const written = (name: string): unknown =>
	parse(
		snippets[name]!.body.join('\n')
			.replace(/\$\{CURRENT_(\w+)\}/g, (_all, part: string) => day[part] ?? '')
			.replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
			.replace(/\$\{\d+:([^}]*)\}/g, '$1'),
	);
const choices = (name: string) =>
	/\$\{\d+\|([^|]+)\|\}/.exec(snippets[name]!.body.join('\n'))?.[1]?.split(',');

describe('the snippets for VS Code', () => {
	test.each([
		['A source', z.array(source)],
		['A fact', z.array(fact)],
		['An outcome', schemas.collaborations.shape.outcomes],
		['A check', z.strictObject({ checked })],
	])('%s is what the schema takes', (name, schema) => {
		expect(schema.safeParse(written(name)).error?.issues).toBeUndefined();
	});

	test('offer every value of the closed lists', () => {
		expect(choices('An outcome')).toEqual(Object.keys(evidenceGrades));
		expect(choices('A check')).toEqual(Object.keys(checkMethods));
	});
});

test('every list of the search has its schema in the editor', () => {
	const wired = Object.entries(read('settings.json')['yaml.schemas']);
	expect(wired).toEqual(
		Object.keys(searchFiles).map((name) => [
			`./.astro/schemas/${name}.json`,
			`content/search/${name}.yml`,
		]),
	);
});
