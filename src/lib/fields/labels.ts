import { lowerFirst, upperFirst } from '#lib/text/words.ts';

/** Parts of the names of fields that are letters of something, and one that is no everyday word. */
const spelt: Readonly<Record<string, string>> = {
	ods: 'ODS',
	gss: 'GSS',
	ahsn: 'AHSN',
	nhs: 'NHS',
	url: 'address',
};

/** The name of a field as a label: `whenInstead` to `When instead`, `odsCode` to `ODS code`. */
export const plainLabel = (name: string): string =>
	upperFirst(
		name
			.split(/(?=[A-Z])/)
			.map((part) => part.toLowerCase())
			.map((part) => spelt[part] ?? part)
			.join(' '),
	);

/** The same of a field within groups: `Checked: on`. */
export const pathLabel = (path: readonly string[], first = plainLabel(path[0] ?? '')): string =>
	[first, ...path.slice(1).map((name) => lowerFirst(plainLabel(name)))].join(': ');

/** What a field is called to people who review: `Deadline` for `closes`. A field without a name of its own goes by its key. */
export const reviewLabel = (path: readonly string[]): string =>
	reviewLabels[path.join('.')] ?? pathLabel(path, reviewLabels[path[0] ?? '']);

/** By their paths, without the numbers of items. */
const reviewLabels: Readonly<Record<string, string>> = {
	checked: 'Check',
	aliases: 'Other names to find it by',
	formerSlugs: 'Old addresses kept',
	notKnown: 'What could not be found',
	kindNote: 'Kind, in words',
	networkRole: 'What the networks did',
	areaNetworks: 'Networks of its area',
	systems: 'Integrated care systems',
	challenge: 'Health challenge',
	sought: 'What is sought',
	applicants: 'Who can apply',
	applicantsNote: 'Who can apply, in words',
	nations: 'Where applicants may be based',
	'support.kinds': 'On offer',
	'support.words': 'On offer, in words',
	'support.minimum': 'Smallest amount',
	'support.maximum': 'Largest amount',
	'support.pot': 'Money in all',
	'support.currency': 'Currency',
	closes: 'Deadline',
	closedBy: 'Over by',
	over: 'Known to be over',
	selection: 'Stages of selection',
	'apply.words': 'How to apply',
	'apply.url': 'Where to apply',
	'outcome.on': 'Outcome made public',
	'outcome.words': 'Outcome, in words',
	'outcome.collaborations': 'What it led to',
	'withdrawn.on': 'Withdrawn on',
	'withdrawn.reason': 'Why it was withdrawn',
	national: 'For all networks together',
	nhs: 'NHS organisations',
	arrangementNote: 'Arrangement, in words',
	done: 'What was done',
	running: 'What says that it runs',
	'running.until': 'Planned end',
	'running.asOf': 'Seen running',
	carriedOn: 'Sources that say that it was carried on',
	mainAim: 'Main aim',
	'mainAim.met': 'Main aim met',
	'mainAim.words': 'Main aim, in words',
	outcomes: 'Result figures',
	became: 'What became of it',
	call: 'The call it came from',
	'transparency.paidBy': 'Who paid',
	'transparency.agreement': 'Summary of the agreement',
	'transparency.disclosure': 'Where payments are disclosed',
	ahsnName: 'Name as an AHSN',
	ahsnShortName: 'Short name as an AHSN',
	renamed: 'Renamed in 2023',
	namesNote: 'About its names',
	tile: 'Place in the mark',
	region: 'Part of England',
	'population.value': 'People in its area',
	'population.year': 'Year of the figure of people',
	'population.method': 'How the figure of people was made',
	'population.claims': 'Figures of people by others',
	'website.url': 'Website',
	'website.confirmed': 'Website seen on a page of its own',
	'website.older': 'Addresses of its AHSN years',
	'website.note': 'What its website’s address rests on',
	'website.cites': 'Sources for its website',
	'contact.routes': 'Ways to reach it',
	'contact.formerOffers': 'What it offered once',
	'legalForm.text': 'Legal form',
	since: 'Has its name since',
	from: 'First day',
	to: 'Last day',
	successors: 'Boards that took over',
	earlierPartnership: 'Partnership before it',
	'earlierPartnership.text': 'Partnership before it',
	work: 'What the networks did',
	leadNetworks: 'Networks that led it',
	leadNote: 'Who led it, in words',
	years: 'Years, in words',
	whoFor: 'Who it serves',
	helpsWith: 'What it helps with',
	whenInstead: 'When to go there',
	notFor: 'Not for',
	urlSeen: 'Address seen',
	statusAsOf: 'Status as of',
	changePending: 'Change announced',
	plannedSuccessor: 'Planned to take over',
	related: 'Signposts beside it',
};
