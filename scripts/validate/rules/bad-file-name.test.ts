import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, places, words } from '../../../tests/helpers/judge.ts';

const title = 'Falls at home';

test('lower-case letters, digits and hyphens pass', () => {
	expect(judge({ 'calls/2026-round-2.mdx': textOf('calls', { title }) })).toEqual([]);
});

test.each(['Frailty_Call', 'two words', '_draft', 'a--b', '-a', 'café', ''])(
	'“%s” is refused',
	(name) => {
		const found = judge({ [`calls/${name}.mdx`]: textOf('calls', { title }) });
		expect(places(found)).toEqual([['bad-file-name', 1, 1]]);
	},
);

test('the address of a page of the site is no address for an entry', () => {
	const found = judge({ 'signposts/route.mdx': textOf('signposts', { title }) });
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "The file name "route.mdx" would put the entry at /signposts/route/, which is a page of the site.",
		    "Name it after its title.",
		  ],
		]
	`);
});

test('a better name is given', () => {
	expect(words(judge({ 'calls/Café_Call.mdx': textOf('calls', { title }) })))
		.toMatchInlineSnapshot(`
		[
		  [
		    "The file name "Café_Call.mdx" has more in it than lower-case letters, digits and hyphens.",
		    "Call it "cafe-call.mdx".",
		  ],
		]
	`);
});

test('an old name must have been a name too', () => {
	const found = judge({ 'calls/frailty.mdx': textOf('calls', { formerSlugs: ['../x'] }) });
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "formerSlugs[0] is "../x", which is not a file name without .mdx.",
		    "Give the old file name: lower-case letters, digits and hyphens.",
		  ],
		]
	`);
});
