import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const judgeBody = (body: string, collection: 'calls' | 'guides' = 'calls') => {
	const path = collection === 'calls' ? 'calls/frailty.mdx' : 'guides/calls.mdx';
	const text = textOf(collection, {}, body);
	const top = text.split('\n').length - body.split('\n').length;
	const found = judge({ [path]: text });
	return {
		found,
		at: places(found).map(([rule, line, column]) => [rule, Number(line) - top, column]),
	};
};
const wordsOf = (body: string, collection?: 'guides') => words(judgeBody(body, collection).found);

test('prose passes, in records and in guides', () => {
	const prose =
		'\n## How\n\nAge \\< 5, *at* [the agency](/signposts/agency/#sources).\n\n### More\n';
	expect(judgeBody(prose).at).toEqual([]);
	expect(judgeBody(`${prose}\n<Steps>\n\n1. One\n\n</Steps>\n`, 'guides').at).toEqual([]);
});

test('a # without a space makes no heading where it stands alone, and a hashtag where it does not', () => {
	expect(judgeBody('Words.\n\n#Steps\n\nMore.\n').at).toEqual([['heading-level', 3, 1]]);
	expect(judgeBody('It is known as\n#Steps to many.\n').at).toEqual([]);
	expect(wordsOf('#Steps\n')[0]?.[1]).toBe(
		'Begin it with ## and a space, or ### for a part of that.',
	);
});

test('a misspelt folder is named where its entry exists', () => {
	expect(wordsOf('See [it](/call/frailty/).\n')[0]?.[1]).toBe('Did you mean /calls/frailty/?');
});

test('a component, code, HTML or a picture in a record is found', () => {
	expect(judgeBody('\nSee <Card />.\n').at).toEqual([['not-plain-prose', 2, 5]]);
	expect(judgeBody('\n🏥 {secret}\n').at).toEqual([['not-plain-prose', 2, 4]]);
	expect(judgeBody('import x from "y"\n').at).toEqual([['not-plain-prose', 1, 1]]);
	expect(judgeBody('A ![picture](/x.png)\n').at).toEqual([['not-plain-prose', 1, 3]]);
	expect(wordsOf('\nSee <Card />.\n')).toMatchInlineSnapshot(`
		[
		  [
		    "<Card> stands in the body, which is plain prose here.",
		    "Say it in words. Components are for guides; facts belong in the fields above.",
		  ],
		]
	`);
	expect(wordsOf('\nSee {secret}.\n')).toMatchInlineSnapshot(`
		[
		  [
		    "Code in curly brackets stands in the body, which may hold none.",
		    "Say it in words. To show a < or { to readers, write \\< or \\{.",
		  ],
		]
	`);
});

test('a guide has no code either, and two components', () => {
	expect(judgeBody('\n{1 + 1}\n', 'guides').at).toEqual([['not-plain-prose', 2, 1]]);
	expect(judgeBody('\nexport const x = 1;\n', 'guides').at).toEqual([['not-plain-prose', 2, 1]]);
	expect(judgeBody('\n<Notise>\n\nx\n\n</Notise>\n', 'guides').at).toEqual([
		['unknown-component', 2, 1],
	]);
	expect(wordsOf('\n<Notise>\n\nx\n\n</Notise>\n', 'guides')).toMatchInlineSnapshot(`
		[
		  [
		    "<Notise> is not one of the components of guides.",
		    "Did you mean <Notice>?",
		  ],
		]
	`);
});

test('a body that cannot be read is found where reading stopped', () => {
	expect(judgeBody('\nWords.\n\nAge <5.\n').at).toEqual([['broken-body', 4, 5]]);
	expect(wordsOf('\nAge <5.\n')).toMatchInlineSnapshot(`
		[
		  [
		    "The body cannot be read: from here on, a < sign is taken for code.",
		    "In prose, write \\< for < and \\{ for {. A link is [words](address).",
		  ],
		]
	`);
	expect(wordsOf('\nA {bracket.\n')).toMatchInlineSnapshot(`
		[
		  [
		    "The body cannot be read: from here on, a curly bracket is taken for code.",
		    "In prose, write \\< for < and \\{ for {. A link is [words](address).",
		  ],
		]
	`);
	expect(wordsOf('\n<Steps>\n', 'guides')).toMatchInlineSnapshot(`
		[
		  [
		    "The body cannot be read: <Steps> is opened here and not closed.",
		    "In prose, write \\< for < and \\{ for {. A link is [words](address).",
		  ],
		]
	`);
});

test.each([
	['calls', 'See <https://www.england.nhs.uk/>.', 'broken-body'],
	['calls', 'See <http://www.england.nhs.uk/>.', 'broken-body'],
	['calls', 'Write to {name}.', 'not-plain-prose'],
	['calls', 'A <b>bold</b> word.', 'not-plain-prose'],
	['calls', 'An <a href="https://a.org/">old link</a>.', 'not-plain-prose'],
	['calls', '<style>h2 { color: red; }</style>', 'broken-body'],
	['calls', '<!-- it paid for travel -->', 'broken-body'],
	['calls', '<img src="https://a.org/x.png">', 'broken-body'],
	['calls', '<Notice title="Note">It paid.</Notice>', 'not-plain-prose'],
	['calls', '<Steps>\n\n1. Apply.\n\n</Steps>', 'not-plain-prose'],
	['calls', '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> change', 'broken-body'],
	['guides', '<Notice title={1 + 1}>\n\nx\n\n</Notice>', 'not-plain-prose'],
	['guides', '<notice title="x">\n\nx\n\n</notice>', 'unknown-component'],
	['guides', '<notice title="x">\n\nx\n\n</Notice>', 'broken-body'],
	['calls', 'See [words] (/calls/frailty/).', 'broken-link'],
	['calls', 'See [words](/calls/frailty/.', 'broken-link'],
	['calls', 'See [words](https://a.org/b page).', 'broken-link'],
	['calls', 'See (words)[/calls/frailty/].', 'broken-link'],
	['calls', 'See [words][nowhere].', 'broken-link'],
	['calls', '##Words', 'heading-level'],
	['calls', 'See [words](https://localhost:4321/calls/).', 'weak-source'],
	['calls', 'See [words](https://192.168.0.1/).', 'weak-source'],
] as const)('in %s, %j is found once, where it begins', (collection, written, rule) => {
	const column = /^(See|Write to|An|A) /.exec(written)?.[0].length ?? 0;
	const found = judgeBody(`Words.\n\n${written}\n`, collection).at;
	expect(found.map(([id, line]) => [id, line])).toEqual([[rule, 3]]);
	if (!written.startsWith('<style')) expect(found[0]?.[2]).toBe(column + 1);
});

test('headings begin at the second level and leave none out', () => {
	expect(judgeBody('# One\n\n## Two\n\n#### Four\n').at).toEqual([
		['heading-level', 1, 1],
		['heading-level', 5, 1],
	]);
	expect(wordsOf('# One\n\n### Three\n')).toMatchInlineSnapshot(`
		[
		  [
		    "The heading is of the first level, which is the title’s.",
		    "Write ## before it.",
		  ],
		]
	`);
});

test('links within the site lead to pages that exist, and end in a slash', () => {
	const body =
		'[a](/calls/frailty) [b](/calls/frality/) [c](../x) [d](/abuot/) [e](/calls/) [f](#here)\n';
	expect(judgeBody(body).at).toEqual([
		['broken-link', 1, placeOf(body, '/calls/frailty)')[1]],
		['broken-link', 1, placeOf(body, '[b]')[1]],
		['broken-link', 1, placeOf(body, '[c]')[1]],
		['broken-link', 1, placeOf(body, '[d]')[1]],
		['broken-anchor', 1, placeOf(body, '[f]')[1]],
	]);
	expect(wordsOf(body)).toMatchInlineSnapshot(`
		[
		  [
		    "The link leads to "/calls/frailty", without a / at its end.",
		    "Write /calls/frailty/.",
		  ],
		  [
		    "The link leads to "/calls/frality/", but there is no such page.",
		    "Did you mean /calls/frailty/?",
		  ],
		  [
		    "The link leads to "../x", which is neither a full address nor one that begins with /.",
		    "Write /calls/name/ for a page of this site, https://… for others.",
		  ],
		  [
		    "The link leads to "/abuot/", but there is no such page.",
		    "Did you mean /about/?",
		  ],
		  [
		    "The link leads to "#here", but this page has no part "here".",
		    "Name a heading of it, in lower case and with hyphens, or leave out # and what follows.",
		  ],
		]
	`);
});

test('a link to an old address is told the new one', () => {
	const found = judge({
		'calls/frailty.mdx': textOf('calls', { formerSlugs: ['old'] }, '[a](/calls/old/)\n'),
	});
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "The link leads to "/calls/old/", which has moved.",
		    "Write /calls/frailty/.",
		  ],
		]
	`);
});

test('links out of the site are https, email or telephone', () => {
	const good = '[a](https://a.org/) [b](mailto:info@b.org) [c](tel:+44123)\n';
	expect(judgeBody(good).at).toEqual([]);
	for (const url of ['http://a.org/', '//a.org/', 'javascript:alert(1)', 'data:text/html,x'])
		expect(judgeBody(`[a](${url})\n`).at).toEqual([
			['not-https', 1, url.startsWith('http:') ? 5 : 1],
		]);
	expect(wordsOf('[a](http://a.org/)\n')).toMatchInlineSnapshot(`
		[
		  [
		    "The link leads to "http://a.org/", which is not https.",
		    "Give the https address of the page.",
		  ],
		]
	`);
});
