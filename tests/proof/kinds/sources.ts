import type { Kind } from '../kind.ts';
import { citedBy } from '../spots.ts';
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

/** The same page where the public does not go; a source that owns up to being a copy may be there. */
const notPublic = (name: string, label: string): Kind =>
	swap({
		name,
		rule: weak,
		at: url,
		to: ({ match: { 1: key, 2: address = '' }, draft: { lines }, at }) =>
			lines.slice(at + 1, at + 3).some((line) => line.startsWith('    copy:'))
				? undefined
				: `${key}${address.replace(/^https:\/\/(www\.)?/, `https://${label}.`)}`,
		count: 3,
	});

/** One of three or more who cite a page tells of it what the others do not. */
const alone = (
	name: string,
	key: string,
	address: number,
	write: (value: string) => string,
): Kind =>
	swap({
		name,
		rule: 'sources-disagree',
		at: new RegExp(`^ (?: {3}| -) ${key}: ([^"].*)$`),
		to: ({ match, draft: { lines }, at, drafts }) =>
			citedBy(lines[at + address], drafts) > 2 && lines[at + address]?.startsWith('    url:')
				? match[0].replace(match[1] ?? '', write(match[1] ?? ''))
				: undefined,
		count: 3,
	});

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
	alone('another title for a page that others cite', 'title', 2, (it) => `${it}, in short`),
	alone('another publisher of a page that others cite', 'publisher', 1, (it) => `${it} England`),
	alone('another year for a page that others cite', 'published', -1, (it) =>
		it.replace(/^\d{4}/, (year) => String(Number(year) - 1)),
	),
	notPublic('a site that is still being made', 'staging'),
	notPublic('the way in of those who look after a site', 'admin'),
];
