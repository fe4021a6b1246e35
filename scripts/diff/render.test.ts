import { expect, test } from 'vitest';
import type { ContentChange, EntryChange } from './change.ts';
import { asCode, inMarkdown } from '#lib/text/escape.ts';
import { asMarkdown, asText, marker, mostCharacters } from './render.ts';

const entry = (changes: Partial<EntryChange> = {}): EntryChange => ({
	kind: 'changed',
	collection: 'calls',
	title: 'Frailty',
	file: 'content/calls/frailty.mdx',
	warnings: ['It closes earlier than before.'],
	lines: [{ label: 'Deadline', before: '30 April 2026', after: '14 May 2026' }],
	follows: ['5 feeds will say so.'],
	...changes,
});
const change = (entries: EntryChange[]): ContentChange => ({
	base: 'main',
	entries,
	rechecked: [],
	lists: [],
});

test('a change as a comment, which begins with the line that it is found by', () => {
	expect(asMarkdown(change([entry()]))).toBe(`${marker}
### What this changes

1 call to industry changed. **1 to look at.** Compared with \`main\`.

#### Frailty

Call to industry, changed: \`content/calls/frailty.mdx\`

> **Look:** It closes earlier than before.

- Deadline: 30 April 2026 → **14 May 2026**

What follows:

- 5 feeds will say so.
`);
});

test('a change at a terminal', () => {
	expect(asText(change([entry()]))).toBe(`Compared with main: 1 call to industry changed.

Frailty  call to industry, changed
content/calls/frailty.mdx
  Look: It closes earlier than before.
  Deadline: 30 April 2026 → 14 May 2026
  → 5 feeds will say so.
`);
});

test.each([
	['<img src=x onerror=alert(1)>', /<img/],
	['<!-- content-changes -->', /<!--/],
	['[click](https://evil.example/)', /(?<!\\)\[click(?<!\\)\]|https:\/\//],
	['![x](//evil.example/x.png)', /!\[/],
	['hello @everyone and a@example.org', /@\w/],
	['see #12, GH-12 and body/site#3', /(?<!&)#\d|GH-\d/],
	['www.evil.example', /www\.\w/],
	['`code` and *bold* and ~~gone~~ and _it_', /(?<!\\)[`*~_]/],
	['a | b', /(?<!\\)\|/],
	['$x$ and :tada:', /(?<!\\)\$|:tada:/],
	['one\n\n# two\n- three', /\n/],
	['# heading', /^#/],
	['- item', /^-/],
	['1. item', /^1\./],
	['right\u202eto\u2066left\u200b', /[\u202e\u2066\u200b]/],
	['\ud800 half', /\ud800/],
])('%j is words and nothing else', (hostile, active) => {
	expect(inMarkdown(hostile)).not.toMatch(active);
	expect(asMarkdown(change([entry({ title: hostile })]))).toContain(
		`#### ${inMarkdown(hostile)}\n`,
	);
});

test('people and issues that are named are shown, not called', () => {
	expect(inMarkdown('@nobody #12')).toBe('@&#8203;nobody #&#8203;12');
});

test('a path with signs of its own stays in its code', () => {
	expect(asCode('content/a`b``c.mdx')).toBe('```content/a`b``c.mdx```');
	expect(asCode('`\n# x')).toBe('`` ` # x ``');
});

test('a comment never outgrows what GitHub takes, and says what it leaves out', () => {
	const many = Array.from({ length: 400 }, (_, n) =>
		entry({ title: `Call ${n} <`, follows: ['word '.repeat(200)] }),
	);
	const text = asMarkdown(change(many));
	expect(text.length).toBeLessThanOrEqual(mostCharacters);
	expect(text).toContain('400 calls to industry changed');
	expect(text).toMatch(/This comment is full\. Not told: Call \d+ &lt;; .*; and \d+ more\./);
});

test('an entry with endless lines is cut, and counted', () => {
	const lines = Array.from({ length: 100 }, (_, n) => ({ label: `Field ${n}`, after: 'x' }));
	const gained = Array.from({ length: 50 }, (_, n) => `item ${n}`);
	expect(asMarkdown(change([entry({ lines })]))).toContain('- and 60 more\n');
	expect(asMarkdown(change([entry({ lines: [{ label: 'Names', gained }] })]))).toContain(
		'\n  - and 30 more',
	);
});
