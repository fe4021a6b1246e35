import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, places, words } from '../../../tests/helpers/judge.ts';

const file = 'calls/frailty.mdx';

test('clean files pass', () => {
	expect(judge({})).toEqual([]);
});

test('a file that cannot be read is said once, and nothing that follows from it', () => {
	expect(places(judge({ [file]: '---\ntitle: a: b\n---\n' }))).toEqual([['broken-yaml', 2, 8]]);
	expect(places(judge({ [file]: 'Words.' }))).toEqual([['no-front-matter', 1, 1]]);
	expect(places(judge({ [file]: '---js\n{}\n---\n' }))).toEqual([['not-yaml', 1, 1]]);
});

test('a field given twice is at its second key', () => {
	const found = judge({ [file]: textOf('calls').replace('---\n', '---\nkind: grant\n') });
	expect(found.map(({ rule, field }) => [rule, field])).toEqual([['duplicate-field', undefined]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "The field "kind" is given twice.",
		    "Keep one of the two.",
		  ],
		]
	`);
});

test('text that is not UTF-8, and characters that nobody sees, are found where they stand', () => {
	const latin1 = Buffer.from('---\ntitle: Caf\u00e9\n---\n', 'latin1');
	expect(places(judge({ [file]: latin1 })).slice(0, 1)).toEqual([['bad-encoding', 2, 11]]);
	const nul = judge({ [file]: textOf('calls', {}, 'One\nt\u0000wo\n') });
	expect(nul[0]).toMatchObject({ rule: 'bad-encoding', column: 2 });
	const turned = judge({ [file]: textOf('calls', {}, 'a\u202Eb\n') });
	expect(words(turned)).toMatchInlineSnapshot(`
		[
		  [
		    "Here stands a character that nobody can see, U+202E.",
		    "Delete it, and type the words round it anew.",
		  ],
		]
	`);
});
