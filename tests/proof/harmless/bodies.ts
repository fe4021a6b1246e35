import { type Harmless, line, text } from './edit.ts';

const prose = /^[A-Z][^|<{[\]]{30,}\.$/;

/** A block of its own after a paragraph. */
const block = (name: string, written: readonly string[], where = '.mdx'): Harmless =>
	line(name, { in: where, part: 'body', at: prose }, ({ match: { input }, draft, at }) =>
		draft.lines[at + 1] === '' ? [input, '', ...written] : undefined,
	);

const say = (name: string, words: string): Harmless =>
	line(name, { part: 'body', at: prose }, ({ match: { input } }) => `${input} ${words}`);

/** Words, links and parts that a body may hold. */
export const bodyEdits: Harmless[] = [
	say('a link to a guide', 'See [the rules that apply](/guides/the-rules/).'),
	say('a link to a part of a guide', 'See [the two duties](/guides/the-rules/#duty-or-advice).'),
	say('a link to all calls', 'See [all calls](/calls/).'),
	say('a link to a network', 'Ask [the network of Oxford](/networks/oxford/).'),
	say('a link elsewhere', 'See [the long-term plan](https://www.england.nhs.uk/long-term-plan/).'),
	say('a link with brackets', 'See [the page](https://en.wikipedia.org/wiki/Stroke_(disease)).'),
	say('bold and italics', 'It was **not** a *trial*.'),
	say('a dash, quotes and an apostrophe', 'It’s “new” – at least here – and doesn’t cost £5.'),
	say('marks that could be code', 'Over 5 > 4, 3 * 2 = 6, A&B, #1, 50% and C:\\temp.'),
	block('a paragraph', ['This was said by three of the people who took part in it.']),
	block('a list', ['- one', '- two', '  - a part of two', '- three']),
	block('a numbered list', ['1. First', '2. Second']),
	block('a quotation', ['> It was the best that we had seen.']),
	block('a table', ['| Year | People |', '| ---- | ------ |', '| 2019 | 1,200 |', '| 2020 | 90 |']),
	block(
		'a notice',
		['<Notice title="What to know first">', '', 'Words.', '', '</Notice>'],
		'guides/',
	),
	text(
		'a heading with words at the end',
		(it) => `${it.trimEnd()}\n\n## What a reader asked last\n\nIt was asked in *May*.\n`,
		/^guides\//,
	),
	text('a body where there was none', (it) =>
		/\n---\n$/.test(it) ? `${it}\nMore is known of it: see [the calls](/calls/).\n` : undefined,
	),
];
