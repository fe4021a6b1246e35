import { callState } from '#lib/calls/timeline.ts';
import type { Companies } from '#lib/companies/companies.ts';
import { evidenceOf } from '#lib/collaborations/evidence.ts';
import { stateOn } from '#lib/collaborations/state.ts';
import { allStrengths, strengthLabel } from '#lib/collaborations/words.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { type Entry, dateOf, isIn, prioritiesOf } from '#lib/entries/entry.ts';
import type { Named } from '#lib/entries/grouped.ts';
import { networksOf, shortName } from '#lib/entries/networks.ts';
import { slugOf } from '#lib/text/names.ts';
import { londonDay } from '#lib/time/dates.ts';
import type { Topics } from '#lib/topics/topics.ts';
import { type CollectionName, collectionLabels, collectionNames } from '#schema/names.ts';
import {
	aimResults,
	applicantKinds,
	arrangements,
	audiences,
	callKinds,
	callStates,
	collaborationStates,
	nations,
	programmeStates,
	settings,
	signpostKinds,
	signpostStatuses,
	stages,
	supportKinds,
} from '#schema/vocabulary.ts';
import { type FacetKey, facetNames } from './choice.ts';
import { moneyBandOf, moneyBands } from './money.ts';

/** One way to narrow a list: its values with their labels, in their order, and which an entry has. */
export interface Facet {
	key: FacetKey;
	label: string;
	/** The label of each id. A map: ids such as years would lose their order in an object. */
	values: ReadonlyMap<string, string>;
	/** Whether its values come from the entries: then there are none that no entry has. */
	isOpen: boolean;
	of: (entry: Entry) => readonly string[];
}

const strengthLabels = allStrengths.map((strength) => [String(strength), strengthLabel(strength)]);

/** Who paid, as far as it is told. */
const payers = {
	stated: 'Who paid is stated',
	agreement: 'Agreement published',
	'not-stated': 'Not stated',
};

const payersOf = ({ transparency }: Entry<'collaborations'>['data']) => [
	transparency?.paidBy ? 'stated' : 'not-stated',
	...(transparency?.agreement ? ['agreement'] : []),
];

/** Small companies may answer whatever is open to companies of any size. */
const applicantsOf = ({ applicants = [] }: Entry<'calls'>['data']) =>
	applicants.includes('company') ? [...applicants, 'small-company'] : applicants;

const ofUk = ['england', 'wales', 'scotland', 'northern-ireland'];

/** What is for the whole UK is for each nation of it, and what is for other countries too is for all of them. */
const nationsIn = (named: readonly string[]): string[] => {
	const all = named.includes('international') ? [...named, 'uk'] : [...named];
	return all.includes('uk') ? [...all, ...ofUk] : all;
};

/** The same function, asked once of each entry. */
function once<T>(ask: (entry: Entry) => T): (entry: Entry) => T {
	const known = new Map<Entry, T>();
	return (entry) => {
		const answer = known.get(entry) ?? ask(entry);
		known.set(entry, answer);
		return answer;
	};
}

type Values = Record<string, string> | Iterable<readonly [string, string]>;
const mapOf = (values: Values) =>
	new Map(
		Symbol.iterator in values ? (values as Iterable<[string, string]>) : Object.entries(values),
	);

/** What finds the conditions and companies that entries name. */
export type Naming = { topics: Pick<Topics, 'of'>; companies: Pick<Companies, 'of'> };

/** What entries name, what most of them name first. */
function namedIn(
	entries: readonly Entry[],
	namesOf: (entry: Entry) => readonly Named[],
): Map<string, string> {
	const counts = new Map<string, { title: string; count: number }>();
	for (const { id, title } of entries.flatMap(namesOf))
		counts.set(id, { title, count: (counts.get(id)?.count ?? 0) + 1 });
	const inOrder = [...counts].sort(
		([, a], [, b]) => b.count - a.count || a.title.localeCompare(b.title, 'en-GB'),
	);
	return new Map(inOrder.map(([id, { title }]) => [id, title]));
}

/** The facets of every collection, made once per build: `now` in milliseconds. */
export function facetsOf(directory: Directory, { topics, companies }: Naming, now: number) {
	const { records } = directory;

	const facet = (key: FacetKey, values: Values, of: Facet['of'], label?: string): Facet => ({
		key,
		label: label ?? facetNames[key],
		values: mapOf(values),
		isOpen: false,
		of,
	});
	/** A facet that the entries of one collection have. */
	const ofOne = <C extends CollectionName>(
		collection: C,
		key: FacetKey,
		values: Values,
		read: (data: Entry<C>['data']) => readonly string[] | undefined,
		label?: string,
	): Facet =>
		facet(key, values, (entry) => (isIn(entry, collection) && read(entry.data)) || [], label);

	const yearOf = (entry: Entry) => {
		const year = dateOf(entry)?.slice(0, 4);
		return year === undefined ? [] : [year];
	};
	const years = [...new Set(directory.entries.flatMap(yearOf))].sort().reverse();
	const regions = [...new Set(records.systems.map(({ data }) => data.nhsRegion))].sort();

	const network = facet(
		'network',
		records.networks.map((it) => [it.id, shortName(it)] as const),
		(entry) => networksOf(directory, entry).map(({ id }) => id),
	);
	const priority = facet(
		'priority',
		records.priorities.map(({ id, data }) => [id, data.title] as const),
		(entry) => (entry.collection === 'priorities' ? [entry.id] : prioritiesOf(entry)),
	);
	const open = (key: FacetKey, values: Values, of: Facet['of']): Facet => ({
		...facet(key, values, of),
		isOpen: true,
	});
	const year = open(
		'year',
		years.map((it) => [it, it] as const),
		yearOf,
	);
	const naming = (key: FacetKey, namesOf: (entry: Entry) => readonly Named[]) =>
		open(key, namedIn(directory.entries, namesOf), (entry) => namesOf(entry).map(({ id }) => id));
	const condition = naming('condition', once(topics.of));
	const company = naming('company', once(companies.of));
	const nation = facet('nation', nations, ({ collection, data }) => {
		if (collection === 'calls') return nationsIn(data.nations ?? []);
		return collection === 'signposts' ? nationsIn([data.nation]) : [];
	});

	const calls = [
		ofOne('calls', 'state', callStates, (data) => [callState(data, now)]),
		ofOne('calls', 'who', { ...applicantKinds, company: 'Companies of any size' }, applicantsOf),
		condition,
		network,
		ofOne('calls', 'money', moneyBands, (data) => [moneyBandOf(data)]),
		ofOne('calls', 'support', supportKinds, ({ support }) => support.kinds),
		priority,
		ofOne('calls', 'kind', callKinds, ({ kind }) => [kind], 'Kind of call'),
		nation,
		company,
		year,
	];
	const collaborations = [
		condition,
		company,
		ofOne('collaborations', 'evidence', strengthLabels as [string, string][], (data) => [
			String(evidenceOf(data).strength),
		]),
		ofOne('collaborations', 'aim', aimResults, ({ mainAim }) => [mainAim.met]),
		ofOne('collaborations', 'paid', payers, payersOf),
		network,
		priority,
		ofOne('collaborations', 'setting', settings, (data) => data.settings),
		ofOne('collaborations', 'state', collaborationStates, (data) => [
			stateOn(data, londonDay(now)),
		]),
		ofOne('collaborations', 'arrangement', arrangements, (data) => data.arrangements),
		year,
	];
	const signposts = [
		ofOne('signposts', 'for', audiences, ({ whoFor }) => whoFor),
		ofOne('signposts', 'stage', stages, (data) => data.stages),
		ofOne('signposts', 'kind', signpostKinds, ({ kind }) => [kind]),
		condition,
		priority,
		nation,
		ofOne('signposts', 'state', signpostStatuses, ({ status }) => [status]),
	];
	const programmes = [
		ofOne('programmes', 'state', programmeStates, ({ state }) => [state]),
		condition,
		company,
		priority,
		network,
		year,
	];
	const systems = [
		ofOne(
			'systems',
			'state',
			{ current: 'Board of today', closed: 'Closed' },
			({ to }) => [to ? 'closed' : 'current'],
			'Board',
		),
		network,
		ofOne(
			'systems',
			'region',
			regions.map((name) => [slugOf(name), name] as const),
			({ nhsRegion }) => [slugOf(nhsRegion)],
		),
	];
	const lists = { calls, collaborations, signposts, programmes, systems };
	const kind = facet(
		'kind',
		collectionNames.map((name) => [name, collectionLabels[name].many] as const),
		({ collection }) => [collection],
	);
	return { lists, search: [kind, ...searched.map((key) => joined(key, Object.values(lists)))] };
}

/** The facets of the search, in their order; its kind is the collection. */
const searched = [
	'state',
	'network',
	'condition',
	'company',
	'who',
	'evidence',
	'aim',
	'paid',
	'priority',
	'for',
	'nation',
	'year',
] as const satisfies FacetKey[];

/** Labels that several collections share, where each of them says it in words of its own. */
const joinedLabels: Record<string, string> = {
	finished: 'Finished',
	'carried-on': 'Carried on in the NHS',
	closed: 'Closed',
	unconfirmed: 'Not confirmed: check first',
	withdrawn: 'Withdrawn',
};

/** A facet over all the collections that have it: the same ids, each once. */
function joined(key: FacetKey, lists: readonly (readonly Facet[])[]): Facet {
	const parts = [...new Set(lists.flat().filter((facet) => facet.key === key))];
	const values = parts.flatMap((part) => [...part.values]);
	const labels = new Map(values.toReversed());
	return {
		key,
		label: facetNames[key],
		values: new Map(
			values.map(([id]) => [id, (key === 'state' && joinedLabels[id]) || (labels.get(id) ?? id)]),
		),
		isOpen: parts.some(({ isOpen }) => isOpen),
		of: (entry) => parts.flatMap((part) => part.of(entry)),
	};
}
