import type { Kind } from '../kind.ts';
import { swap, type Swap } from '../swap.ts';
import { say } from './prose.ts';

const link = /\]\((\/[a-z/0-9-]+\/)\)/;
const outward = /\]\((https:\/\/[^)]+)\)/;

const linked = (
	name: string,
	rule: Swap['rule'],
	at: RegExp,
	write: (address: string) => string | undefined,
	count = 3,
	comesBack = false,
): Kind =>
	swap({
		name,
		rule,
		part: 'body',
		at,
		to: ({ match: { input, 1: address = '' } }) => {
			const it = write(address);
			return it === undefined ? undefined : input.replace(`](${address})`, `](${it})`);
		},
		count,
		comesBack,
	});

export const linkKinds: Kind[] = [
	swap({
		name: 'a contact on a site that was left',
		rule: 'contact-on-old-site',
		in: /networks/,
		at: /^      url: https:/,
		to: () => '      url: https://www.wmahsn.org/contact/',
		count: 3,
	}),
	linked('a letter missing in a link', 'broken-link', link, (it) => it.replace(/.\/$/, '/'), 5),
	linked('a link to nothing', 'broken-link', link, () => '/calls/no-such-call/'),
	linked('a link to a page that is none', 'broken-link', link, () => '/contacts/'),
	linked(
		'a link without its last slash',
		'broken-link',
		link,
		(it) => it.replace(/\/$/, ''),
		3,
		true,
	),
	linked('a link without its first slash', 'broken-link', link, (it) => it.replace(/^\//, '')),
	linked('a link to a file', 'broken-link', link, (it) => `..${it.replace(/\/$/, '.mdx')}`, 2),
	linked(
		'a link with a capital letter',
		'broken-link',
		link,
		(it) => it.replace(/\/([a-z])/, (_, letter: string) => `/${letter.toUpperCase()}`),
		2,
	),
	linked('a link with nothing in it', 'broken-link', link, () => '', 2),
	linked(
		'a link without its s',
		'not-https',
		outward,
		(it) => it.replace('https', 'http'),
		4,
		true,
	),
	linked('a link that runs code', 'not-https', outward, () => 'javascript:alert(1)', 2),
	linked(
		'a link without its scheme',
		['not-https', 'broken-link'],
		outward,
		(it) => it.replace('https:', ''),
		2,
	),
	linked(
		'a link that begins with www',
		'broken-link',
		outward,
		(it) => it.replace(/https:\/\/(www\.)?/, 'www.'),
		3,
	),
	linked('a link with a space in it', 'broken-link', outward, (it) => `${it} page`, 2),
	say(
		'a link that says here',
		'bare-link-text',
		['Click [here](https://www.england.nhs.uk/).', '[Read more](https://www.england.nhs.uk/).'],
		{ count: 4 },
	),
	say('a bare address', 'bare-link-text', 'See https://www.england.nhs.uk/ for more.', {
		count: 4,
	}),
	say('a link without words', 'bare-link-text', 'See [](https://www.england.nhs.uk/).', {
		count: 2,
	}),
	say(
		'a space between words and address',
		['broken-link', 'broken-body'],
		'See [the guide] (/guides/the-rules/).',
		{ count: 3 },
	),
	say(
		'a link that is not closed',
		['broken-link', 'broken-body'],
		'See [the guide](/guides/the-rules/.',
		{ count: 2 },
	),
	say(
		'words and address the wrong way round',
		['broken-link', 'broken-body', 'bare-link-text'],
		'See (the guide)[/guides/the-rules/].',
		{ count: 2 },
	),
];
