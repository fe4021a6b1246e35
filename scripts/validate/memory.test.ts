import { expect, test } from 'vitest';
import { memoryTree } from '#files/tree.ts';
import { cleanTree } from '../../tests/helpers/entries.ts';
import { check } from './check.ts';
import { checkWithMemory } from './memory.ts';
import { readFiles } from './read/files.ts';

const about = { today: '2026-01-20', folder: 'content' };
const found = (changes: Record<string, string> = {}) =>
	readFiles(memoryTree({ ...cleanTree(), ...changes }), 'content');
const call = 'calls/frailty.mdx';
const withTitle = (title: string) => ({
	[call]: (cleanTree()[call] ?? '').replace(/^title: .*/m, `title: ${title}`),
});

test('what is as it was is not read again, and what has changed is', () => {
	const again = checkWithMemory();
	const before = again(found(), about).corpus;
	const after = again(found(withTitle('Another')), about).corpus;
	expect(after.entries.filter((it) => !before.entries.includes(it))).toMatchObject([
		{ slug: 'frailty', value: { title: 'Another' } },
	]);
	expect(after.lists).toEqual(before.lists);
});

test('it says what a check without memory says, whatever changed since', () => {
	const again = checkWithMemory();
	const { 'networks/wessex.mdx': _, ...withoutNetwork } = cleanTree();
	const states = [
		found(),
		found(withTitle('TBC')),
		found(),
		readFiles(memoryTree(withoutNetwork), 'content'),
		found(withTitle('TBC')),
	];
	for (const state of states)
		for (const today of ['2026-01-20', '2026-01-01'])
			expect(again(state, { ...about, today }).findings).toEqual(
				check(state, { ...about, today }).findings,
			);
});
