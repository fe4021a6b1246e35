import { type CollectionName, collectionNames } from '#schema/names.ts';
import type { FieldValue } from '../explain/walk-schema.ts';
import type { Path } from '../finding.ts';

/** A reference: which field it is in, and the entry that it names, whether there is one or not. */
export interface Reference {
	readonly path: Path;
	readonly target: CollectionName;
	readonly slug: string;
	/** What stands before the slug: nothing in an entry, `calls/` in a list of the search. */
	readonly prefix: string;
}

/** The references among values: slugs, where the field says which collection they lead to, and addresses. */
export const referencesIn = (values: readonly FieldValue[]): Reference[] =>
	values.flatMap((it) => {
		const { type, value } = it;
		if (typeof value !== 'string') return [];
		if (type.kind === 'reference')
			return [{ path: it.path, target: type.collection, slug: value, prefix: '' }];
		if (type.kind !== 'entry-address') return [];
		const [folder, slug] = value.split('/');
		const target = collectionNames.find((name) => name === folder);
		return target && slug ? [{ path: it.path, target, slug, prefix: `${target}/` }] : [];
	});
