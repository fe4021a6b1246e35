import type { Directory } from './directory.ts';
import type { Entry } from './entry.ts';

/** An area that a network serves, with the system that it belonged to in 2022 to 2026. */
export interface AreaOfSystem {
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
export function areasOfSystem(directory: Directory, system: Entry<'systems'>): AreaOfSystem[] {
	return [system, ...predecessorsOf(directory, system.id)].flatMap(ownAreas);
}

/** The boards that ended with this one as a successor. */
export const predecessorsOf = (directory: Directory, id: string): Entry<'systems'>[] =>
	directory.records.systems.filter(({ data }) => data.successors?.includes(id));

/** The boards of today for a system: itself, or what took over. */
export const boardsToday = (directory: Directory, system: Entry<'systems'>): Entry<'systems'>[] =>
	system.data.to ? directory.all('systems', system.data.successors) : [system];

/** Every area of England that postcodes map to. */
export const allAreas = (directory: Directory): AreaOfSystem[] =>
	directory.records.systems.flatMap(ownAreas);
