import { collectionNames, referenceTargets } from '#schema/fields.ts';
import type { CollectionName } from '#schema/fields.ts';
import { entryAddress } from '#schema/search.ts';
import { isSame } from '../explain/walk-schema.ts';
import type { Met, Schema } from '../explain/walk-schema.ts';
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
		const target = typeof it.value === 'string' && targetOf(it.schema);
		return target ? [{ path: it.path, target, slug: it.value as string, prefix: '' }] : [];
	});

/** The addresses among the values of a list of the search: `signposts/dtac`. */
export const addressesIn = (met: readonly Met[]): Reference[] =>
	met.flatMap((it) => {
		if (!isSame(it.schema, entryAddress) || typeof it.value !== 'string') return [];
		const [folder, slug] = it.value.split('/');
		const target = collectionNames.find((name) => name === folder);
		return target && slug ? [{ path: it.path, target, slug, prefix: `${target}/` }] : [];
	});

const targets = new WeakMap<Schema, { target: CollectionName | undefined }>();

/** The collection that a field refers to. zod looks through all that a schema was made of: once is enough. */
export function targetOf(schema: Schema): CollectionName | undefined {
	const known = targets.get(schema) ?? { target: referenceTargets.get(schema)?.collection };
	targets.set(schema, known);
	return known.target;
}
