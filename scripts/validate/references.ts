import { referenceTargets } from '#schema/fields.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { Met, Schema } from './walk-schema.ts';
import type { Path } from './yaml.ts';

/** A reference: which field it is in, and the entry that it names, whether there is one or not. */
export interface Reference {
	path: Path;
	target: CollectionName;
	slug: string;
}

/** The references among values: slugs, for the field says which collection they lead to. */
export const referencesIn = (met: readonly Met[]): Reference[] =>
	met.flatMap((it) => {
		const target = typeof it.value === 'string' && targetOf(it.schema);
		return target ? [{ path: it.path, target, slug: it.value as string }] : [];
	});

const targets = new WeakMap<Schema, { target: CollectionName | undefined }>();

/** The collection that a field refers to. zod looks through all that a schema was made of: once is enough. */
export function targetOf(schema: Schema): CollectionName | undefined {
	const known = targets.get(schema) ?? { target: referenceTargets.get(schema)?.collection };
	targets.set(schema, known);
	return known.target;
}
