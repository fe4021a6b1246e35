import { allFields, type FieldNote } from '#lib/fields/field-guide.ts';
import { pathLabel } from '#lib/fields/labels.ts';
import type { CollectionName } from '#schema/names.ts';

/** One question of a form: the field that its answer is for. */
export interface Asked {
	/** From the top of the front matter: `['support', 'kinds']`. */
	path: string[];
	field: FieldNote;
	/** The heading of the answer, in the form and in the issue that comes of it. */
	label: string;
	required: boolean;
	/** A list that an entry needs, though nothing may stand in it: no answer is an empty list. */
	mayBeEmpty: boolean;
}

/** What a form asks though an entry may leave it out: what people who send words tend to know. */
const also: Partial<Record<CollectionName, string[]>> = {
	systems: ['to', 'successors'],
	calls: ['challenge', 'applicants', 'opens', 'support.words', 'apply.url', 'outcome.words'],
	collaborations: ['started', 'ended', 'became', 'transparency.paidBy'],
	programmes: ['started', 'ended', 'leadNetworks'],
	signposts: ['abbreviation', 'url'],
};

/** What does not fit into a field: it is kept, for a person to place. */
export const moreLabel = 'Anything else';
/** The prose of a guide, for a person to set as a page. */
export const proseLabel = 'The text of the page';

/** The questions of a collection's form, groups taken apart, in the order of its schema. */
export function askedOf(collection: CollectionName): Asked[] {
	const wanted = ['aliases', 'notKnown', ...(also[collection] ?? [])];
	return ask(allFields(collection), []);

	function ask(fields: FieldNote[], path: string[], isNeeded = true): Asked[] {
		return fields.flatMap((field) => {
			const here = [...path, field.name];
			const required = isNeeded && field.required;
			if (field.fields.length > 0 && !field.several) return ask(field.fields, here, required);
			if (!required && !wanted.includes(here.join('.'))) return [];
			const mayBeEmpty = required && field.mayBeEmpty;
			return [{ path: here, field, label: pathLabel(here), required, mayBeEmpty }];
		});
	}
}

/** The fields of an item that a line holds, in order: those it needs. */
export const partsOf = (fields: readonly FieldNote[]): FieldNote[] =>
	fields.filter(({ required }) => required);
