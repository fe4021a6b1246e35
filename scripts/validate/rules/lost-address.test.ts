import { expect, test } from 'vitest';
import { cleanTree, textOf } from '../../../tests/helpers/entries.ts';
import { placeOf } from '../../../tests/helpers/judge.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { readFiles } from '../read/files.ts';
import { judgeCorpus } from '../check.ts';
import { memoryTree } from '#files/tree.ts';

/** What is said when these addresses of the base are gone, of the clean tree with these files. */
const lost = (
	gone: Record<string, string | undefined>,
	files: Record<string, string> = {},
	name = 'main',
) =>
	judgeCorpus(
		makeCorpus(readFiles(memoryTree({ ...cleanTree(), ...files }), 'content'), {
			today: '2026-01-20',
			folder: 'content',
			base: { name, gone: new Map(Object.entries(gone)) },
		}),
	).map(({ file, line, column, message, hint }) => ({
		place: [file, line, column],
		words: [message, hint],
	}));

test('an entry that was deleted is missed where it was', () => {
	expect(lost({ 'calls/old': undefined }, {}, 'origin/main')).toEqual([
		{
			place: ['content/calls/old.mdx', 1, 1],
			words: [
				'/calls/old/ is an address on origin/main, and leads nowhere from here.',
				'Put the file back, and say under withdrawn why it no longer holds; or add old to formerSlugs in the entry of calls that has taken its place.',
			],
		},
	]);
});

test('one that was renamed is missed where its old name would be typed', () => {
	const bare = textOf('calls');
	const [{ place, words } = { place: [], words: [] }] = lost({ 'calls/old': 'calls/frailty' });
	expect(place).toEqual(['content/calls/frailty.mdx', bare.trimEnd().split('\n').length, 1]);
	expect(words[1]).toBe('If this entry has taken its place, add formerSlugs: [old].');

	const named = textOf('calls', { formerSlugs: ['older'] });
	const [found] = lost({ 'calls/old': 'calls/frailty' }, { 'calls/frailty.mdx': named });
	expect(found?.place).toEqual(['content/calls/frailty.mdx', ...placeOf(named, 'formerSlugs')]);
	expect(found?.words[1]).toBe('If this entry has taken its place, add old to formerSlugs.');
});

test('an old name that an entry of the collection keeps leads on', () => {
	const text = textOf('calls', { formerSlugs: ['old'] });
	expect(lost({ 'calls/old': undefined }, { 'calls/frailty.mdx': text })).toEqual([]);
	const broken = text.replace('kind: grant', 'kind: grnt');
	const said = lost({ 'calls/old': undefined }, { 'calls/frailty.mdx': broken });
	expect(said.map(({ words: [message] }) => message)).toEqual([expect.stringContaining('grnt')]);
});

test('an entry of another collection cannot keep an address', () => {
	const text = textOf('networks', { formerSlugs: ['old'] });
	const found = lost({ 'calls/old': 'networks/wessex' }, { 'networks/wessex.mdx': text });
	expect(found.map(({ place }) => place)).toEqual([['content/calls/old.mdx', 1, 1]]);
});

test('what never was an entry is not missed', () => {
	expect(lost({ 'cals/old': undefined, 'calls/frailty': undefined })).toEqual([]);
});
