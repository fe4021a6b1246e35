import { citedBy } from '../spots.ts';
import { type Harmless, line } from './edit.ts';

const prose = /^(challenge|sought|done|helpsWith|aim|knownFor): ([A-Z][^"':#]{10,250}\.)$/;

/** A sentence after others in a field. */
const more = (name: string, words: string, where: string | RegExp = '.mdx'): Harmless =>
	line(name, { in: where, at: prose }, ({ match: { input } }) =>
		input.length < 290 ? `${input} ${words}` : undefined,
	);

/** A source of its own at the head of the list. */
const source = (name: string, url: string, ...rest: string[]): Harmless =>
	line(name, { at: /^sources:$/ }, () => [
		'sources:',
		'  - title: What the board decided',
		'    publisher: NHS England',
		`    url: ${url}`,
		...rest,
	]);

/** Other values that are as right as those that stand there. */
export const valueEdits: Harmless[] = [
	line(
		'another title',
		{ in: /calls|collaborations|programmes|signposts/, at: /^title: ([A-Z][^"':#]{3,60})$/ },
		({ match }) => `title: ${match[1]} in the counties`,
	),
	line('a shorter summary', { at: /^summary: ([A-Z][a-z]+ [^"':#]{60,})\.$/ }, ({ match }) =>
		match[1]?.includes(', ') ? `summary: ${match[1].replace(/, [^,]*$/, '')}.` : undefined,
	),
	line('a longer summary', { at: /^summary: ([A-Z][^"':#]{20,140}\.)$/ }, ({ match }) => [
		`summary: ${match[1]} It is described here in brief.`,
	]),
	line('one more name', { at: /^aliases:$/ }, () => ['aliases:', '  - what some people call it']),
	line('what is not known', { at: /^notKnown:$/ }, () => [
		'notKnown:',
		'  - The number of people who took part was not found.',
	]),
	source('one more source', 'https://www.england.nhs.uk/publication/what-the-board-decided/'),
	source(
		'a source with its day',
		'https://www.nice.org.uk/guidance/dg56',
		'    published: 2019-03-05',
	),
	source('a source with its year', 'https://www.gov.uk/x?page=2&q=a%20b', '    published: "2019"'),
	source('a source with its id', 'https://www.nihr.ac.uk/story/9/#part', '    id: the-decision'),
	source('a source in another tongue', 'https://www.xn--caf-dma.fr/page_(1)', '    copy: true'),
	line('checked today', { at: /^ {2}on: (?=2026)/ }, ({ draft, at }) =>
		draft.lines[at - 1] === 'checked:' ? '  on: 2026-11-21' : undefined,
	),
	line(
		'another day of publishing',
		{ at: /^( {4}published: 20(?:1[4-9]|2[0-4]))-.*$/ },
		// Those who cite the same page would have to change it too.
		({ match, draft, at, drafts }) =>
			citedBy(draft.lines[at - 1], drafts) === 1 ? `${match[1]}-02-28` : undefined,
	),
	line(
		'a time for a closing day',
		{ in: 'calls/', at: /^closes: \d{4}-\d\d-\d\d$/ },
		({ match: { input }, draft: { text } }) =>
			/^keyDates:/m.test(text) ? undefined : `${input} 17:00`,
	),
	line('a call that never closes', { in: 'calls/', at: /^closes: / }, ({ draft: { text } }) =>
		/^(outcome|closedBy|over|keyDates|opens):/m.test(text) ? undefined : 'closes: rolling',
	),
	line(
		'more money than the words speak of',
		{ in: 'calls/', at: /^( {2}pot): (\d+)$/ },
		({ match, draft: { text } }) =>
			/^ {2}words: .*£/m.test(text) ? undefined : [`${match[1]}: ${match[2]}5`],
	),
	line('an old address of its own', { at: /^checked:$/ }, ({ draft: { path } }) => [
		'formerSlugs:',
		`  - what-was-${path.replace(/.*\/|\.mdx/g, '')}`,
		'checked:',
	]),
	line('one more signpost beside it', { in: 'signposts/', at: /^related:$/ }, ({ draft }) =>
		/nice-advice|who-regulates/.test(draft.text) ? undefined : ['related:', '  - cancer-alliances'],
	),
	line('an outcome', { in: 'calls/', at: /^closes: 20[12][0-4]-\d\d-\d\d/ }, ({ match, draft }) =>
		/^(outcome|withdrawn|closedBy):/m.test(draft.text)
			? undefined
			: [match.input, 'outcome:', '  on: 2025-06', '  words: Six companies were given contracts.'],
	),
	more(
		'signs of other tongues',
		'It was tried in a café in Zürich – “well enough”, at 5 °C, for £5.',
	),
	more(
		'figures and a range',
		'It reached 1,200 to 1,500 people (42%) in 2019/20, at £3.5m a year.',
	),
	more('the address of a service', 'Write to enquiries@england.nhs.uk or ring 0300 311 22 33.'),
	more('a name of its time', 'In 2016 the AHSN paid for it.', 'collaborations/'),
	more('an ampersand, a slash and a plus', 'A&E, R&D, GP/nurse teams and the 50+ group took part.'),
	more('a question', 'Who may apply? Any company may.', 'calls/'),
];
