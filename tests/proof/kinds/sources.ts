import type { Kind } from '../kind.ts';
import { swap, type Swap } from '../swap.ts';

const url = /^( {4}url: )(https:\/\/.*)$/;

const address = (
	name: string,
	rule: Swap['rule'],
	write: (address: string, random: () => number) => string,
	count = 3,
	comesBack = false,
): Kind =>
	swap({
		name,
		rule,
		at: url,
		to: ({ match, random }) => `${match[1]}${write(match[2] ?? '', random)}`,
		count,
		comesBack,
	});

const invalid = 'invalid-value';
const weak = 'weak-source';

export const sourceKinds: Kind[] = [
	address('an address without its s', invalid, (it) => it.replace('https', 'http'), 4, true),
	address('an address without its scheme', invalid, (it) => it.replace('https://', '')),
	address('an address with one slash', invalid, (it) => it.replace('//', '/')),
	address(
		'an address with a space in its host',
		invalid,
		(it) => it.replace('https://', 'https://www '),
		2,
	),
	address(
		'an address with a space in its path',
		invalid,
		(it) => `${it.replace(/\/?$/, '/')}annual review`,
		3,
	),
	address('an address with words after it', invalid, (it) => `${it} (accessed 21 November)`, 2),
	address('a machine of one’s own', invalid, () => 'https://localhost:8080/page', 2),
	address('a number for a host', invalid, () => 'https://192.168.0.1/page', 2),
	address('a host without an ending', invalid, () => 'https://england/page', 2),
	address('a file on a disk', invalid, () => 'file:///C:/Users/page.html', 2),
	address('an email address for a source', invalid, () => 'mailto:enquiries@england.nhs.uk', 2),
	address('an address as a link of Markdown', [invalid, 'broken-yaml'], (it) => `[page](${it})`, 2),
	address('no words for an address', invalid, () => 'not found', 2),
	address('a page of search results', weak, () => 'https://www.google.co.uk/search?q=frailty', 3),
	address(
		'search results of another engine',
		weak,
		() => 'https://www.bing.com/search?q=frailty',
		2,
	),
	address(
		'a cache of a search engine',
		weak,
		() => 'https://webcache.googleusercontent.com/search?q=cache:x',
		2,
	),
	address('a short link', weak, () => 'https://bit.ly/3abcdef', 3),
	address(
		'a link wrapped by a mail filter',
		weak,
		() => 'https://eur01.safelinks.protection.outlook.com/?url=x',
		2,
	),
];
