import { expect, test } from 'vitest';
import { areaIds, boardOf } from '#lib/find/area-ids.ts';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';
import type { Finding } from '../finding.ts';
import { networkTwice } from './twice-in-entry.ts';
import type { Rule } from './rule.ts';
import { unknownArea, unservedArea } from './areas.ts';

const area = (id: string, more: object = {}) => ({
	id,
	name: 'Some places',
	network: 'wessex',
	confidence: 'high',
	why: 'A page says so.',
	cites: ['page'],
	...more,
});
const system = (title: string, areas: object[] | undefined) => textOf('systems', { title, areas });

/** A file of each old board with its areas. */
const allBoards = (): Record<string, string> =>
	Object.fromEntries(
		[...new Set(areaIds.map(boardOf))].map((board) => [
			`systems/${board}.mdx`,
			system(
				board,
				areaIds.filter((id) => boardOf(id) === board).map((id) => area(id)),
			),
		]),
	);

const check = ({ id }: Rule, files: Record<string, string>): Finding[] =>
	judge(files).filter(({ rule }) => rule === id);
const at = ({ file, line, column }: Finding) => [file, line, column];
const words = (findings: Finding[]) => findings.map(({ message, hint }) => [message, hint]);

test('content with every area passes', () => {
	for (const rule of [unknownArea, unservedArea, networkTwice])
		expect(check(rule, allBoards())).toEqual([]);
});

test('an id that the geography does not have is found', () => {
	const text = system('Dorset', [area('dorset'), area('dorsett')]);
	const found = check(unknownArea, { 'systems/dorset.mdx': text });
	expect(found.map(at)).toEqual([['content/systems/dorset.mdx', ...placeOf(text, 'dorsett')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "areas[1].id is "dorsett", which is no area of the geography.",
		    "Did you mean "dorset"?",
		  ],
		]
	`);
	const far = check(unknownArea, { 'systems/dorset.mdx': system('Dorset', [area('q')]) });
	expect(far[0]?.hint).toContain('src/lib/find/area-ids.ts');
});

test('an area that its board no longer lists is found where it was', () => {
	const text = system('Frimley', [
		area('frimley--hart-rushmoor'),
		area('frimley--surrey-heath-farnham'),
	]);
	const found = check(unservedArea, { ...allBoards(), 'systems/frimley.mdx': text });
	expect(found.map(at)).toEqual([['content/systems/frimley.mdx', ...placeOf(text, 'areas:')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "No system lists the area "frimley--berkshire", so nothing says which network serves it.",
		    "List it here under areas, with its network, how sure that is and why.",
		  ],
		]
	`);
	const bare = system('Devon', undefined);
	const [unlisted] = check(unservedArea, { ...allBoards(), 'systems/devon.mdx': bare });
	expect(unlisted).toMatchObject({ file: 'content/systems/devon.mdx' });
});

test('an area whose board is gone is found too', () => {
	const { 'systems/devon.mdx': _, ...others } = allBoards();
	const found = check(unservedArea, others);
	expect(found).toHaveLength(1);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "No system lists the area "devon", so nothing says which network serves it.",
		    "List it under areas of content/systems/devon.mdx, or of the system that has it now.",
		  ],
		]
	`);
});

test('while a system is refused by the schema, nothing is said of what it may list', () => {
	const refused = textOf('systems', { from: 'long ago', areas: [area('devon')] });
	expect(check(unservedArea, { ...allBoards(), 'systems/devon.mdx': refused })).toEqual([]);
});

test('a sample of the content owes no areas', () => {
	expect(check(unservedArea, {})).toEqual([]);
	expect(check(unservedArea, { 'systems/dorset.mdx': system('Dorset', [area('dorset')]) })).toEqual(
		[],
	);
});

test('a network that is only possible and the one that serves it already is found', () => {
	const text = system('Dorset', [area('dorset', { alsoPossible: ['oxford', 'wessex'] })]);
	const found = check(networkTwice, { 'systems/dorset.mdx': text });
	const [line] = placeOf(text, 'oxford');
	expect(found.map(({ line }) => line)).toEqual([line + 1]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "areas[0].alsoPossible[1] is "wessex", which is the network of "dorset" already.",
		    "Name the other network that may serve it, or leave alsoPossible out.",
		  ],
		]
	`);
});
