import type { collaborationParts } from '#schema/vocabulary.ts';
import { type Directory, networksOfSystem } from './directory.ts';
import type { Entry } from './entry.ts';

/** A network of an entry, and how the entry comes to be its. */
export interface NetworkPart {
	id: string;
	how: 'itself' | 'serves' | 'issuer' | 'named' | keyof typeof collaborationParts;
}

/** The networks of an entry, each once; none for what belongs to none. */
export function networksOf(directory: Directory, entry: Entry): NetworkPart[] {
	switch (entry.collection) {
		case 'networks':
			return [{ id: entry.id, how: 'itself' }];
		case 'systems':
			return networksOfSystem(directory, entry).map((id) => ({ id, how: 'serves' }));
		case 'calls':
			return networksOfCall(entry);
		case 'collaborations':
			return entry.data.networks.map(({ network, part }) => ({ id: network, how: part }));
		case 'programmes':
			return (entry.data.leadNetworks ?? []).map((id) => ({ id, how: 'lead' }));
		case 'priorities':
		case 'signposts':
		case 'guides':
			return [];
	}
}

/** Issuers, then those named, then those in whose area it lies. */
function networksOfCall({ data }: Entry<'calls'>): NetworkPart[] {
	const parts: NetworkPart[] = [
		...data.issuers.flatMap(({ network: id }) => (id ? { id, how: 'issuer' as const } : [])),
		...(data.networks ?? []).map((id) => ({ id, how: 'named' as const })),
		...(data.areaNetworks ?? []).map((id) => ({ id, how: 'area' as const })),
	];
	return parts.filter(({ id }, at) => parts.findIndex((part) => part.id === id) === at);
}

/** Whether an entry is a network's, in whatever way. */
export const isOfNetwork = (directory: Directory, entry: Entry, network: string): boolean =>
	networksOf(directory, entry).some(({ id }) => id === network);

/** A network's name without the words that most of them share. */
export const shortName = (network: Entry<'networks'>): string =>
	network.data.title.replace(/^Health Innovation (Network )?/, '');

/** The short names of an entry's networks. */
export const networkNames = (directory: Directory, entry: Entry): string[] =>
	networksOf(directory, entry).map(({ id }) => shortName(directory.get('networks', id)));

/** Whether a call is of one part of England: it names a place, or nobody but networks and boards issued it. */
const isLocal = ({ place, systems, areaNetworks, issuers }: Entry<'calls'>['data']): boolean =>
	Boolean(place ?? systems ?? areaNetworks) ||
	issuers.every(({ network, system }) => network ?? system);

/**
 * The tiles to light for an entry: its networks’, or none when it is national, though a network had a part
 * in it.
 */
export const tilesOf = (directory: Directory, entry: Entry): { column: number; row: number }[] =>
	entry.collection === 'calls' && !isLocal(entry.data)
		? []
		: networksOf(directory, entry).map(({ id }) => directory.get('networks', id).data.tile);
