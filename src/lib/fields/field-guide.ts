import { type FieldType, fieldsIn, isNeeded, purposeOf, typeOf } from '#schema/field-type.ts';
import { everyEntry } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';
import { searchFiles, type SearchListName } from '#schema/search.ts';
import { upperFirst } from '#lib/text/words.ts';

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

type Of<Kind extends FieldType['kind']> = Extract<FieldType, { kind: Kind }>;

/** What a value looks like, in words: `a day, as YYYY-MM-DD`. */
export function typeWords(type: FieldType): string {
	switch (type.kind) {
		case 'day':
			return 'a day, as YYYY-MM-DD';
		case 'part-date':
			return 'a date, as YYYY-MM-DD, YYYY-MM or YYYY';
		case 'closing':
			return 'a date as YYYY-MM-DD, YYYY-MM or YYYY, with a London time as HH:MM where it is known; or rolling, or unknown';
		case 'address':
			return 'an address that begins with https://';
		case 'entry-address':
			return 'the folder and the name of a file in content/, such as signposts/dtac';
		case 'code':
			return 'a code of capital letters and digits';
		case 'id':
		case 'citation':
			return 'lower-case letters, digits and hyphens';
		case 'reference':
			return `the name of a file in content/${type.collection}/, without .mdx`;
		case 'words':
			return `words, ${lengthWords(type)}`;
		case 'text':
			return 'words';
		case 'choice':
			return 'one of the values below';
		case 'whole-number':
			return `a whole number${boundsWords(type)}`;
		case 'number':
		case 'money':
			return `a number${boundsWords(type)}`;
		case 'yes-no':
			return 'true or false';
		case 'either':
			return type.of.map(typeWords).join(', or ');
		case 'list':
			return 'a list';
		case 'group':
			return 'a group of fields';
	}
}

const lengthWords = ({ most }: Of<'words'>) => `at most ${most} characters`;

function boundsWords({ least, above, most }: Of<'number' | 'whole-number' | 'money'>): string {
	if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
	const bounds = [
		least !== undefined && `, ${least} or more`,
		above !== undefined && `, above ${above}`,
		most !== undefined && `, at most ${most}`,
	];
	return bounds.filter(Boolean).join('');
}

/** The same as a sentence for whoever writes a value; nothing where it goes without saying, or was said. */
export function typeSentence(type: FieldType): string {
	if (type.kind === 'text' || type.kind === 'yes-no' || type.kind === 'group') return '';
	if (type.kind === 'words') return type.isToldLength ? '' : `${upperFirst(lengthWords(type))}.`;
	return `${upperFirst(typeWords(type))}.`;
}
