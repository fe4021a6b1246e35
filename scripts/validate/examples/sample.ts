import { stringify } from 'yaml';
import type { CollectionName } from '#schema/names.ts';

/** Fields as an author writes them, before the schema has seen them. */
export type SampleFields = Record<string, unknown>;

const cites = ['page'];
const everyEntry = {
	summary: 'A summary in one sentence.',
	sources: [{ id: 'page', title: 'A page', publisher: 'A body', url: 'https://www.example.org/' }],
	checked: { on: '2026-01-10', how: 'live-page' },
};

/** An outcome of a collaboration, with nothing in it that matters. */
export const outcomeFields = (changes: SampleFields = {}): SampleFields => ({
	metric: 'Falls',
	value: 12,
	evidence: 'measured',
	direction: 'not-stated',
	comparedWith: 'nothing',
	measuredBy: 'nhs',
	cites,
	...changes,
});

/** The least that each collection asks for: a valid entry, with nothing in it that matters. */
const least: Record<CollectionName, SampleFields> = {
	networks: {
		...everyEntry,
		title: 'Health Innovation Wessex',
		ahsnName: 'Wessex Academic Health Science Network',
		ahsnShortName: 'Wessex AHSN',
		renamed: true,
		acronyms: ['HIW'],
		tile: { column: 1, row: 4 },
		region: 'Hampshire, Dorset and the Isle of Wight.',
		counties: ['Hampshire'],
		places: ['Southampton'],
		population: { value: 2_800_000, year: 2024, method: 'Sum of its systems.', cites },
		website: { url: 'https://www.example.org/', confirmed: true },
		founded: { on: '2013-05-23', by: 'NHS England', cites },
		knownFor: 'Work on frailty.',
		strengths: [{ text: 'Frailty.', cites }],
	},
	systems: {
		...everyEntry,
		title: 'Dorset',
		officialName: 'NHS Dorset Integrated Care Board',
		odsCode: 'QVV',
		from: '2022-07-01',
		nhsRegion: 'South West',
	},
	priorities: {
		...everyEntry,
		title: 'Mental health',
		order: 1,
		definition: 'Better care, sooner.',
		work: [{ text: 'A programme.', cites }],
	},
	calls: {
		...everyEntry,
		title: 'Digital pathways for frailty',
		kind: 'grant',
		issuers: [{ name: 'A body' }],
		networkRole: 'not-documented',
		priorities: ['mental-health'],
		sought: 'Proposals.',
		support: { kinds: ['not-stated'] },
		opens: '2026-01-05',
		closes: '2026-02-27',
	},
	collaborations: {
		...everyEntry,
		title: 'Frailty at home',
		networks: [{ network: 'wessex', part: 'lead' }],
		partners: [{ name: 'A company', kind: 'digital' }],
		nhs: ['A trust'],
		priorities: ['mental-health'],
		conditions: ['frailty'],
		settings: ['home'],
		arrangements: ['pilot'],
		mainAim: { met: 'not-stated' },
		challenge: 'People fall.',
		done: 'They were visited.',
		outcomes: [outcomeFields()],
	},
	programmes: {
		...everyEntry,
		title: 'A programme',
		years: '2018 to 2020',
		aim: 'To spread what works.',
		state: 'finished',
		results: [{ text: 'It spread.', cites }],
		priorities: ['mental-health'],
	},
	signposts: {
		...everyEntry,
		title: 'An agency',
		kind: 'adviser',
		whoFor: ['innovator-company'],
		stages: ['idea'],
		nation: 'england',
		helpsWith: 'Advice.',
		whenInstead: 'When advice is enough.',
		status: 'active',
	},
	guides: { ...everyEntry, title: 'How calls work', order: 1, audience: ['innovator-company'] },
};

/** Fields that an author might write, right or wrong: `undefined` takes a field out. */
export const fieldsOf = (collection: CollectionName, changes: SampleFields = {}): SampleFields =>
	Object.fromEntries(
		Object.entries({ ...least[collection], ...changes }).filter(([, value]) => value !== undefined),
	);

/** The text of an entry's file. */
export const textOf = (collection: CollectionName, changes: SampleFields = {}, body = ''): string =>
	`---\n${stringify(fieldsOf(collection, changes), { aliasDuplicateObjects: false })}---\n${body}`;

/** A small directory without faults, one entry a collection: `calls/frailty.mdx` and so on. */
export const cleanTree = (): Record<string, string> => ({
	'networks/wessex.mdx': textOf('networks'),
	'systems/dorset.mdx': textOf('systems'),
	'priorities/mental-health.mdx': textOf('priorities'),
	'calls/frailty.mdx': textOf('calls'),
	'collaborations/frailty-at-home.mdx': textOf('collaborations'),
	'programmes/programme.mdx': textOf('programmes'),
	'signposts/agency.mdx': textOf('signposts'),
	'guides/calls.mdx': textOf('guides', {}, '\nSee [the calls](/calls/).\n'),
	'search/vocabulary.yml': '- term: frailty\n  lay: [falls]\n',
	'search/answers.yml':
		'- question: Who can advise me?\n  asked: [advice]\n  answer: It depends on what you need.\n  see: [guides/calls]\n',
	'search/typed.yml': '- entry: guides/calls\n  typed: [someone to ask]\n',
	'search/companies.yml': '- company: A company\n  id: a-company\n',
});
