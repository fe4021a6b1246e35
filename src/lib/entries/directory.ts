import { type CollectionName, collectionNames } from '#schema/names.ts';
import { addressOf, type Entry, isIn } from './entry.ts';

/** The entries of each collection. */
export type Records = { [C in CollectionName]: Entry<C>[] };

const inListOrder = ({ data: a }: Entry, { data: b }: Entry) =>
	'order' in a && 'order' in b ? a.order - b.order : a.title.localeCompare(b.title, 'en-GB');

/** The directory, read once: entries by id, in the order in which lists show them. */
export class Directory {
	/** All of them, a collection after the other. */
	readonly entries: readonly Entry[];
	readonly records: Records;
	readonly #byAddress: Map<string, Entry>;

	constructor(entries: readonly Entry[]) {
		const among = <C extends CollectionName>(collection: C): Entry<C>[] =>
			entries.filter((entry) => isIn(entry, collection)).toSorted(inListOrder);
		this.records = {
			networks: among('networks'),
			systems: among('systems'),
			priorities: among('priorities'),
			calls: among('calls'),
			collaborations: among('collaborations'),
			programmes: among('programmes'),
			signposts: among('signposts'),
			guides: among('guides'),
		};
		this.entries = collectionNames.flatMap((name): Entry[] => this.records[name]);
		this.#byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));
	}

	/** The entry of that id. Throws when there is none: the validator refuses such content. */
	get<C extends CollectionName>(collection: C, id: string): Entry<C> {
		const entry = this.#byAddress.get(addressOf({ collection, id }));
		if (!entry || !isIn(entry, collection))
			throw new Error(`There is no content/${collection}/${id}.mdx.`);
		return entry;
	}

	/** The entries of those ids; none for a field that was left out. */
	all<C extends CollectionName>(collection: C, ids: string[] | undefined): Entry<C>[] {
		return (ids ?? []).map((id) => this.get(collection, id));
	}

	/** The number of a network on the map and in lists: 1 to 15, by name. */
	networkNumber(id: string): number {
		return this.records.networks.findIndex((network) => network.id === id) + 1;
	}
}

/** An area that a network serves, with the system that it belonged to in 2022 to 2026. */
interface AreaOfSystem {
	area: NonNullable<Entry<'systems'>['data']['areas']>[number];
	of: Entry<'systems'>;
}

const ownAreas = (of: Entry<'systems'>): AreaOfSystem[] =>
	(of.data.areas ?? []).map((area) => ({ area, of }));

/** The networks that serve a system's areas, the default ones first. */
export function networksOfSystem(directory: Directory, system: Entry<'systems'>): string[] {
	const areas = areasOfSystem(directory, system).map(({ area }) => area);
	return [
		...new Set([
			...areas.map(({ network }) => network),
			...areas.flatMap(({ alsoPossible }) => alsoPossible ?? []),
		]),
	];
}

/** The areas that lie in a system: its own, or those of the boards that it took over from. */
export const areasOfSystem = (directory: Directory, system: Entry<'systems'>): AreaOfSystem[] =>
	[system, ...predecessorsOf(directory, system.id)].flatMap(ownAreas);

/** The boards that ended with this one as a successor. */
export const predecessorsOf = (directory: Directory, id: string): Entry<'systems'>[] =>
	directory.records.systems.filter(({ data }) => data.successors?.includes(id));

/** The boards of today for a system: itself, or what took over. */
export const boardsToday = (directory: Directory, system: Entry<'systems'>): Entry<'systems'>[] =>
	system.data.to ? directory.all('systems', system.data.successors) : [system];

/** Every area of England that postcodes map to. */
export const allAreas = (directory: Directory): AreaOfSystem[] =>
	directory.records.systems.flatMap(ownAreas);
