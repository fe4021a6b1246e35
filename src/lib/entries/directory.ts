import type { CollectionName } from '#schema/names.ts';
import type { Call, Collaboration, Guide, Network, Priority, Programme, Signpost, System } from '#schema/index.ts';

export interface Entry<T> {
	id: string;
	data: T;
	/** Its prose as it was written. */
	body?: string;
}

export interface Records {
	networks: Entry<Network>[];
	systems: Entry<System>[];
	priorities: Entry<Priority>[];
	calls: Entry<Call>[];
	collaborations: Entry<Collaboration>[];
	programmes: Entry<Programme>[];
	signposts: Entry<Signpost>[];
	guides: Entry<Guide>[];
}
export type AnyEntry = Records[CollectionName][number];

const byTitle = (a: AnyEntry, b: AnyEntry) => a.data.title.localeCompare(b.data.title, 'en-GB');
const byOrder = (a: Entry<{ order: number }>, b: Entry<{ order: number }>) =>
	a.data.order - b.data.order;

/** The directory, read once: entries by id, in the order in which lists show them. */
export class Directory {
	readonly records: Records;
	readonly #byId: Record<CollectionName, Map<string, AnyEntry>>;

	constructor(records: Records) {
		this.records = {
			networks: records.networks.toSorted(byTitle),
			systems: records.systems.toSorted(byTitle),
			priorities: records.priorities.toSorted(byOrder),
			calls: records.calls.toSorted(byTitle),
			collaborations: records.collaborations.toSorted(byTitle),
			programmes: records.programmes.toSorted(byTitle),
			signposts: records.signposts.toSorted(byTitle),
			guides: records.guides.toSorted(byOrder),
		};
		this.#byId = Object.fromEntries(
			Object.entries(this.records).map(([name, entries]) => [
				name,
				new Map((entries as AnyEntry[]).map((entry) => [entry.id, entry])),
			]),
		) as Record<CollectionName, Map<string, AnyEntry>>;
	}

	/** The entry of that id. Throws when there is none: the validator refuses such content. */
	get<C extends CollectionName>(collection: C, id: string): Records[C][number] {
		const entry = this.#byId[collection].get(id);
		if (!entry) throw new Error(`There is no content/${collection}/${id}.mdx.`);
		return entry as Records[C][number];
	}

	/** The entries of those ids; none for a field that was left out. */
	all<C extends CollectionName>(collection: C, ids: string[] | undefined): Records[C][number][] {
		return (ids ?? []).map((id) => this.get(collection, id));
	}

	/** The number of a network on the map and in lists: 1 to 15, by name. */
	networkNumber(id: string): number {
		return this.records.networks.findIndex((network) => network.id === id) + 1;
	}
}

/** The networks of a call, each once: issuers, then those named, then those in whose area it lies. */
export function networksOfCall(call: Call): { id: string; how: 'issuer' | 'named' | 'area' }[] {
	const found = new Map<string, 'issuer' | 'named' | 'area'>();
	const add = (id: string | undefined, how: 'issuer' | 'named' | 'area') => {
		if (id && !found.has(id)) found.set(id, how);
	};
	for (const issuer of call.issuers) add(issuer.network, 'issuer');
	for (const id of call.networks ?? []) add(id, 'named');
	for (const id of call.areaNetworks ?? []) add(id, 'area');
	return [...found].map(([id, how]) => ({ id, how }));
}

/** The networks that serve a system's areas, the default ones first. */
export function networksOfSystem(directory: Directory, system: Entry<System>): string[] {
	const areas = areasOfSystem(directory, system).map(({ area }) => area);
	return [
		...new Set([
			...areas.map(({ network }) => network),
			...areas.flatMap(({ alsoPossible }) => alsoPossible ?? []),
		]),
	];
}

type Area = NonNullable<System['areas']>[number];

/** The areas that lie in a system: its own, or those of the boards that it took over from. */
export function areasOfSystem(
	directory: Directory,
	system: Entry<System>,
): { area: Area; of: Entry<System> }[] {
	const own = (system.data.areas ?? []).map((area) => ({ area, of: system }));
	const inherited = predecessorsOf(directory, system.id).flatMap((before) =>
		(before.data.areas ?? []).map((area) => ({ area, of: before })),
	);
	return [...own, ...inherited];
}

/** The boards that ended with this one as a successor. */
export const predecessorsOf = (directory: Directory, id: string): Entry<System>[] =>
	directory.records.systems.filter(({ data }) => data.successors?.includes(id));

/** The boards of today for a system: itself, or what took over. */
export const boardsToday = (directory: Directory, system: Entry<System>): Entry<System>[] =>
	system.data.to ? directory.all('systems', system.data.successors) : [system];

/** Every area of England that postcodes map to, with the system that it belonged to in 2022 to 2026. */
export const allAreas = (directory: Directory): { area: Area; of: Entry<System> }[] =>
	directory.records.systems.flatMap((of) => (of.data.areas ?? []).map((area) => ({ area, of })));

/** A network's name without the words that most of them share. */
export const shortName = (network: Entry<Network>): string =>
	network.data.title.replace(/^Health Innovation (Network )?/, '');
