import { type CollectionName, collectionNames } from '#schema/names.ts';
import type { Met } from '../explain/walk-schema.ts';
import type { Path } from '../read/yaml.ts';

/** A reference: which field it is in, and the entry that it names, whether there is one or not. */
export interface Reference {
	readonly path: Path;
	readonly target: CollectionName;
	readonly slug: string;
	/** What stands before the slug: nothing in an entry, `calls/` in a list of the search. */
	readonly prefix: string;
}

/** The references among the values of an entry: slugs, for the field says which collection they lead to. */
export const referencesIn = (met: readonly Met[]): Reference[] =>
	met.flatMap((it) => {
		const { type, value } = it;
		return type.kind === 'reference' && typeof value === 'string'
			? [{ path: it.path, target: type.collection, slug: value, prefix: '' }]
			: [];
	});

/** The addresses among the values of a list of the search: `signposts/dtac`. */
export const addressesIn = (met: readonly Met[]): Reference[] =>
	met.flatMap((it) => {
		const { type, value } = it;
		if (type.kind !== 'entry-address' || typeof value !== 'string') return [];
		const [folder, slug] = value.split('/');
		const target = collectionNames.find((name) => name === folder);
		return target && slug ? [{ path: it.path, target, slug, prefix: `${target}/` }] : [];
	});
