import { allFields, type FieldNote, typeSentence, valuesOf } from '#lib/fields/field-guide.ts';
import { pathLabel, plainLabel } from '#lib/fields/labels.ts';
import { lowerFirst } from '#lib/text/words.ts';
import { oneOf } from '#lib/fields/ways-in.ts';
import { collectionLabels, type CollectionName } from '#schema/names.ts';
import type { FieldType } from '#schema/field-type.ts';

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
	collaborations: ['started', 'ended', 'became', 'transparency.paidBy', 'transparency.payers'],
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

const opening = `One entry a form. What you send is public. It is made into a file, and a person looks it over before it is published. Leave out what no public source says.`;

/** The form by which somebody sends a new entry of a collection in words, in GitHub's syntax for forms. */
export function issueForm(collection: CollectionName) {
	const one = collectionLabels[collection].one;
	const prose = textarea('prose', proseLabel, 'In plain words. A person sets it as a page.');
	const more = textarea('more', moreLabel, 'What did not fit above, and whether you belong to it.');
	return {
		name: `New ${lowerFirst(one)}`,
		description: `Send ${oneOf(collection)} in words; somebody else makes the file.`,
		title: `New ${lowerFirst(one)}: `,
		labels: ['new entry'],
		body: [
			{ type: 'markdown', attributes: { value: opening } },
			...askedOf(collection).map(elementOf),
			...(collection === 'guides' ? [prose] : []),
			more,
		],
	};
}

const textarea = (id: string, label: string, description: string) => ({
	type: 'textarea',
	id,
	attributes: { label, description },
});

function elementOf({ path, field, label, required, mayBeEmpty }: Asked) {
	const { type } = field;
	const options = optionsOf(type);
	const isLong = field.several || (type.kind === 'words' && type.most > 150);
	const isOneLine = type.kind === 'citation' || !isLong;
	return {
		type: options ? 'dropdown' : isOneLine ? 'input' : 'textarea',
		// `title` itself would be taken for the title of the issue.
		id: `entry-${path.join('-')}`,
		attributes: {
			label,
			description: descriptionOf(field),
			...(options && { ...(field.several && { multiple: true }), options }),
		},
		...(required && !mayBeEmpty && { validations: { required } }),
	};
}

/** What a closed list offers, in the words that readers see; nothing for any other field. */
export function optionsOf(type: FieldType): string[] | undefined {
	if (type.kind === 'yes-no') return ['Yes', 'No'];
	if (type.kind !== 'choice') return undefined;
	return valuesOf(type).map(({ value, label }) => label ?? value);
}

function descriptionOf({ about, several, fields, type }: FieldNote): string {
	if (type.kind === 'citation')
		return 'The numbers of the sources above that it rests on, such as 1, 2. The first is 1.';
	if (type.kind === 'group') {
		const parts = partsOf(fields).map(partName);
		return [about, `One a line: ${parts.join(' | ')}.`].filter(Boolean).join(' ');
	}
	const sentences =
		type.kind === 'reference'
			? ['Its name in the directory, or the end of its page’s address.', several && 'One a line.']
			: [several && !optionsOf(type) && 'One a line.', !optionsOf(type) && typeSentence(type)];
	return [about, ...sentences].filter(Boolean).join(' ');
}

/** A part of a line, in words: of a closed list, its values. */
function partName({ name, type }: FieldNote): string {
	if (type.kind === 'citation') return 'the number of its source above';
	const options = optionsOf(type);
	const label = lowerFirst(plainLabel(name));
	return options ? `${label} (${options.join('; ')})` : label;
}
