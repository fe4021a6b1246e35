import type { Kind } from '../kind.ts';
import { swap, type Swap } from '../swap.ts';

const guides = 'guides/';

/** The tag of a component, as it stands in a guide, written in another way. */
const tag = (
	name: string,
	write: (tag: string) => string,
	rule: Swap['rule'] = 'component-property',
): Kind =>
	swap({
		name,
		rule,
		in: guides,
		part: 'body',
		at: /^<Notice title=.*>$/,
		to: ({ match: [line] }) => write(line),
		count: 2,
	});

const heading = (
	name: string,
	rule: Swap['rule'],
	write: (words: string) => string[],
	line = 2,
): Kind =>
	swap({
		name,
		rule,
		in: guides,
		part: 'body',
		at: /^## (.*)$/,
		to: ({ match: { 0: all, 1: words = '' } }) => [all, '', ...write(words), '', 'Words.', ''],
		line,
		count: 3,
	});

const link = (
	name: string,
	rule: Swap['rule'],
	at: RegExp,
	write: (address: string) => string,
): Kind =>
	swap({
		name,
		rule,
		part: 'body',
		at,
		to: ({ match: { input, 1: address = '' } }) =>
			input.replace(`](${address})`, `](${write(address)})`),
		count: 3,
	});

export const partKinds: Kind[] = [
	tag('a property misspelt', (it) => it.replace('title', 'titel')),
	tag('a property left out', () => '<Notice>'),
	tag('a property with nothing in it', () => '<Notice title="">'),
	tag('a property that is none', (it) => it.replace('>', ' colour="red">')),
	tag('a component in small letters', (it) => it.replace('Notice', 'notice'), [
		'unknown-component',
		'broken-body',
	]),
	tag('a quote not closed in a property', (it) => it.replace('">', '>'), 'broken-body'),
	heading('the same heading twice', 'unclear-heading', (words) => [`## ${words}`]),
	heading('a heading without words', 'unclear-heading', () => ['##']),
	link(
		'a link to a heading that is not there',
		'broken-anchor',
		/\]\((\/[a-z/0-9-]+\/)\)/,
		() => '#no-such-heading',
	),
	link(
		'a link to a page’s heading that is not there',
		'broken-anchor',
		/\]\((\/guides\/[a-z0-9-]+\/)\)/,
		(it) => `${it}#no-such-heading`,
	),
];
