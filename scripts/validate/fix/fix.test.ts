import { expect, test } from 'vitest';
import type { CollectionName } from '#schema/names.ts';
import { readFiles } from '../read/files.ts';
import { cleanTree, type SampleFields, textOf } from '../examples/sample.ts';
import { memoryTree } from '#files/tree.ts';
import { fix } from './fix.ts';

const about = { today: '2026-01-20', folder: 'content' };

/** The clean directory with these files laid over it, put right. */
function fixed(files: Record<string, string | Uint8Array>, gone?: Record<string, string>) {
	const found = readFiles(memoryTree({ ...cleanTree(), ...files }), 'content');
	const base = gone && { name: 'main', gone: new Map(Object.entries(gone)) };
	const { changes, findings } = fix(found, { ...about, ...(base && { base }) });
	const texts = new Map(changes.map(({ file, after }) => [file, new TextDecoder().decode(after)]));
	return {
		left: findings.map(({ rule, field }) => [rule, field]),
		changed: [...texts.keys()],
		text: (path: string) => texts.get(`content/${path}`),
	};
}

const paths: Partial<Record<CollectionName, string>> = {
	calls: 'calls/frailty.mdx',
	collaborations: 'collaborations/frailty-at-home.mdx',
	guides: 'guides/calls.mdx',
	networks: 'networks/wessex.mdx',
	signposts: 'signposts/agency.mdx',
};

/** An entry of the clean directory in good order, and the same with some of its words replaced. */
function replaced(
	collection: CollectionName,
	from: string,
	to: string,
	changes: SampleFields = {},
) {
	const path = paths[collection] ?? '';
	const good = fixed({ [path]: textOf(collection, changes) }).text(path);
	const text = good ?? textOf(collection, changes);
	expect(text).toContain(from);
	return { path, text, bad: text.replace(from, to) };
}

test('a clean directory is left as it is', () => {
	const once = fixed({});
	expect(once.left).toEqual([]);
	expect(once.changed.filter((file) => file.includes('/search/'))).toEqual([]);
});

const pot = { support: { kinds: ['grant'], pot: 25_000, currency: 'GBP' } };

test.each<[CollectionName, string, string, SampleFields?]>([
	['calls', 'opens: 2026-01-05', 'opens: 2026/1/5'],
	['calls', 'opens: 2026-01-05', 'opens: "5 January 2026"'],
	['calls', 'opens: 2026-01-05', 'opens: 5th Jan 2026 # as the page says'],
	['calls', 'opens: 2026-01', 'opens: January 2026', { opens: '2026-01' }],
	['calls', 'closes: 2026-02-27 17:00', 'closes: 2026-02-27T17:00', { closes: '2026-02-27 17:00' }],
	['calls', 'closes: rolling', 'closes: Rolling', { closes: 'rolling' }],
	['calls', 'kind: grant', 'kind: Grant'],
	['calls', 'networkRole: not-documented', 'networkRole: not_documented'],
	['calls', '- not-stated', '- Not stated'],
	['calls', 'networkRole:', 'network-role:'],
	['calls', 'networkRole:', '"Network role":'],
	['calls', 'pot: 25000', 'pot: 25,000', pot],
	['calls', 'pot: 25000', "pot: '£25,000'", pot],
	['calls', 'url: https://', 'url: http://'],
	['networks', 'renamed: true', 'renamed: "true"'],
	['networks', 'renamed: true', "renamed: 'Yes'"],
	['networks', 'year: 2024', 'year: "2024"'],
	['signposts', 'notFor: "2026"', 'notFor: 2026', { notFor: '2026' }],
	['signposts', 'notFor: "2026-01-05"', 'notFor: 2026-01-05', { notFor: '2026-01-05' }],
])('in %s, %j is written for %j', (collection, good, bad, changes) => {
	const entry = replaced(collection, good, bad, changes);
	const { text, left } = fixed({ [entry.path]: entry.bad });
	const comment = /#.*/.exec(bad)?.[0];
	const wanted = comment ? entry.text.replace(good, `${good} ${comment}`) : entry.text;
	expect(text(entry.path)).toBe(wanted);
	expect(left).toEqual([]);
});

test.each<[CollectionName, string, string, SampleFields?]>([
	['calls', 'opens: 2026-01-05', 'opens: 05/01/2026'],
	['calls', 'opens: 2026-01-05', 'opens: 2026/2/31'],
	['calls', 'opens: 2026-01-05', 'opens: January\n  2026'],
	['calls', 'kind: grant', 'kind: grnt'],
	['calls', 'networkRole:', 'networkRule:'],
	['calls', 'pot: 25000', 'pot: 25k', pot],
	['calls', 'pot: 25000\n  currency: GBP', "pot: '£25,000'\n  currency: EUR", pot],
	['calls', 'url: https://www.example.org/', 'url: http://www.example.org:8080/'],
	['calls', 'sought: Proposals.', 'sought: 1e2'],
	['calls', 'sought: Proposals.', 'sought: [1, 2]'],
])('in %s, for %j nobody writes anything but a person: %j', (collection, good, bad, changes) => {
	const entry = replaced(collection, good, bad, changes);
	const { text, left } = fixed({ [entry.path]: entry.bad });
	expect(text(entry.path)).toBeUndefined();
	expect(left).not.toEqual([]);
});

test('links and references follow what has moved, and no word of prose changes', () => {
	const { text, left } = fixed({
		'calls/frailty.mdx': textOf('calls', { formerSlugs: ['old'] }),
		'networks/wessex.mdx': textOf('networks', { formerSlugs: ['hampshire'] }),
		'collaborations/frailty-at-home.mdx': textOf('collaborations', {
			networks: [{ network: 'hampshire', part: 'lead' }],
			call: 'old',
		}),
		'guides/calls.mdx': textOf(
			'guides',
			{},
			'\nRead [http://a.org/ of old](/calls/old/#how), [the call](/calls/frailty?a=b "It") and [it](http://a.org/x).\nSee [that][1], <http://a.org/>.\n\n[1]: /calls/old\n',
		),
	});
	expect(text('collaborations/frailty-at-home.mdx')).toMatch(
		/network: wessex\n[^]*call: frailty\n/,
	);
	expect(text('guides/calls.mdx')).toContain(
		'\nRead [http://a.org/ of old](/calls/frailty/#how), [the call](/calls/frailty/?a=b "It") and [it](https://a.org/x).\nSee [that][1], <http://a.org/>.\n\n[1]: /calls/frailty/\n',
	);
	const rules = left.map(([rule]) => rule);
	expect(rules.filter((it) => it === 'broken-link' || it === 'broken-reference')).toEqual([]);
});

test('an entry that was renamed keeps its old address, once, and only within its collection', () => {
	const gone = { 'calls/frail-people': 'calls/frailty', 'programmes/old': 'calls/frailty' };
	const plain = fixed({}, gone).text('calls/frailty.mdx');
	expect(plain).toContain('\nformerSlugs:\n  - frail-people\n');
	expect(plain).not.toContain('- old');
	const again = fixed({ 'calls/frailty.mdx': plain ?? '' }, gone);
	expect(again.text('calls/frailty.mdx')).toBeUndefined();
	for (const list of ['[first]', '\n  - first # of all', '[]', '\n- first'])
		expect(
			fixed(
				{
					'calls/frailty.mdx': textOf('calls').replace('kind:', `formerSlugs: ${list}\nkind:`),
				},
				{ 'calls/frail-people': 'calls/frailty' },
			).text('calls/frailty.mdx'),
		).toMatch(/formerSlugs:(\n *- first.*)?\n? *(- frail-people\n|\[(first, )?frail-people\]\n)/);
});

test('fields are put in order with their comments, block text and lists', () => {
	const { text, left } = fixed({
		'guides/calls.mdx': `---
# of the audience,
# in two lines
audience: [public]
order: 1
summary: >
  A summary
  # that is no comment.

checked: { how: live-page, on: 2026-01-10 } # today
# of the title
title: How calls work
sources:
  # of the page
  - url: https://www.example.org/
    # of the title of the page
    title: "A
      page"
    publisher: A body # its publisher
  # about the next
  -   publisher: A body
      title: Another
      url: https://www.example.org/b

# the end
---

# Not a comment
`,
	});
	expect(text('guides/calls.mdx')).toBe(`---
# of the title
title: How calls work
summary: >
  A summary
  # that is no comment.

sources:
  # of the page
  - url: https://www.example.org/
    # of the title of the page
    title: "A
      page"
    publisher: A body # its publisher
  # about the next
  -   title: Another
      publisher: A body
      url: https://www.example.org/b
checked: { how: live-page, on: 2026-01-10 } # today
order: 1
# of the audience,
# in two lines
audience: [public]

# the end
---

# Not a comment
`);
	expect(left.map(([rule]) => rule)).toEqual(['heading-level']);
});

test('stray spaces, line ends and the mark of some editors go; line breaks and block text stay', () => {
	const text = `${textOf('guides', { knownAs: undefined }).replace('order: 1', 'order: 1  ')}\nOne  \ntwo \nthree\t\n   \n    code  \n\n\n`;
	const bytes = new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
	const made = fixed({ 'guides/calls.mdx': bytes });
	expect(made.left).toEqual([]);
	expect(made.text('guides/calls.mdx')).toMatch(
		/order: 1\n[^]*---\n\nOne {2}\ntwo\nthree\n\n {4}code {2}\n$/,
	);
	const block = textOf('guides').replace(
		/summary: .*\n/,
		'summary: |\n  One \n  two.\naliases: [x] \n',
	);
	expect(fixed({ 'guides/calls.mdx': block }).text('guides/calls.mdx')).toMatch(
		/summary: \|\n {2}One \n {2}two\.\n[^]*aliases: \[x\]\n/,
	);
});

test('a list of the search that ends without a line end keeps its last line', () => {
	const path = 'search/vocabulary.yml';
	const list = '- term: frailty\n  lay: [falls]';
	expect(fixed({ [path]: list }).text(path)).toBe(`${list}\n`);
});

test('the nations of a call stand from England outwards; other lists keep their order', () => {
	const changes = { nations: ['uk', 'wales'], applicants: ['university', 'company'] };
	const made = fixed({ 'calls/frailty.mdx': textOf('calls', changes) }).text('calls/frailty.mdx');
	expect(made).toMatch(
		/applicants:\n {2}- university\n {2}- company\nnations:\n {2}- wales\n {2}- uk\n/,
	);
	const noted = textOf('calls', changes).replace('- uk', '- uk # as said');
	expect(fixed({ 'calls/frailty.mdx': noted }).text('calls/frailty.mdx')).toContain(
		'- uk # as said\n  - wales',
	);
});

test('a file that cannot be read without faults is left alone', () => {
	const text = textOf('calls').replace('kind: grant', 'kind: Grant  ');
	for (const bad of [
		text.replace('title: ', 'title: a: '),
		text.replace('order', 'order').replace('opens:', 'kind: grant\nopens:'),
		text.replace('Digital', 'Digi\u0000tal'),
		text.replace('kind: Grant', 'kind: &a Grant'),
	])
		expect(fixed({ 'calls/frailty.mdx': bad }).text('calls/frailty.mdx')).toBeUndefined();
	const latin = Buffer.from(text.replace('Digital', 'Digit\u00e9'), 'latin1');
	expect(fixed({ 'calls/frailty.mdx': latin }).text('calls/frailty.mdx')).toBeUndefined();
});

test('only what is asked for is put right', () => {
	const bad = textOf('calls').replace('kind: grant', 'kind: Grant');
	const found = readFiles(memoryTree({ ...cleanTree(), 'calls/frailty.mdx': bad }), 'content');
	expect(fix(found, about, (file) => file.includes('/guides/')).changes.length).toBeLessThan(2);
});
