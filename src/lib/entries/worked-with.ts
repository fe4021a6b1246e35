import type { Directory } from './directory.ts';
import type { Entry } from './entry.ts';
import { networksOf } from './networks.ts';

/** A network, and those of some entries that it took part in. */
export interface TookPart {
	network: Entry<'networks'>;
	in: Entry[];
}

/** Networks that took part in entries, those in most of them first. What lies in its area alone does not count. */
export function networksIn(directory: Directory, entries: readonly Entry[]): TookPart[] {
	const found = new Map<string, Entry[]>();
	for (const entry of entries)
		for (const { id, how } of networksOf(directory, entry))
			if (how !== 'area') found.set(id, [...(found.get(id) ?? []), entry]);
	return [...found]
		.map(([id, all]) => ({ network: directory.get('networks', id), in: all }))
		.toSorted((a, b) => b.in.length - a.in.length);
}
