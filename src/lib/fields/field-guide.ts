import { type FieldType, fieldsIn, isNeeded, purposeOf, typeOf } from '#schema/field-type.ts';
import { everyEntry } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';
import { searchFiles, type SearchListName } from '#schema/search.ts';

/** One field as an author meets it. */
export interface FieldNote {
	/** What the author writes: `closes`. */
	name: string;
	/** Where it stands, for an address on the page: `calls-support-kinds`. */
	path: string;
	/** What it is for. Left out where the schema says nothing. */
	about: string | undefined;
	required: boolean;
	/** True when it holds several values, each with a hyphen of its own. */
	several: boolean;
	/** True for a list in which nothing may stand. */
	mayBeEmpty: boolean;
	/** What its value is, or each of its values. */
	type: FieldType;
	/** The fields within it. */
	fields: FieldNote[];
}

const isShared = ({ name }: FieldNote) => name in everyEntry;

/** The fields that every entry has, whatever its collection. */
export const sharedFields = (): FieldNote[] =>
	notesOf(typeOf(schemas.guides), 'every').filter(isShared);

/** The fields that only entries of this collection have. */
export const ownFields = (collection: CollectionName): FieldNote[] =>
	allFields(collection).filter((field) => !isShared(field));

/** All fields of an entry, in the order of its schema. */
export const allFields = (collection: CollectionName): FieldNote[] =>
	notesOf(typeOf(schemas[collection]), collection);

/** The fields of one item of a list of the search. */
export const listFields = (name: SearchListName): FieldNote[] =>
	notesOf(typeOf(searchFiles[name].element), name);

const notesOf = (group: FieldType, path: string): FieldNote[] =>
	Object.entries(fieldsIn(group) ?? {}).map(([name, schema]) => {
		const whole = typeOf(schema);
		const type = whole.kind === 'list' ? typeOf(whole.item) : whole;
		const here = `${path}-${name}`;
		return {
			name,
			path: here,
			about: purposeOf(schema),
			required: isNeeded(schema),
			several: whole.kind === 'list',
			mayBeEmpty: whole.kind === 'list' && whole.least === 0,
			type,
			fields: notesOf(type, here),
		};
	});

/** The values of a closed list, each with what readers see where there are words for it. */
export const valuesOf = (type: FieldType): { value: string; label: string | undefined }[] =>
	type.kind === 'choice'
		? Object.entries(type.list).map(([value, label]) => ({ value, label }))
		: [];
