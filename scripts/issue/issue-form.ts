import type { FieldNote } from '#lib/fields/field-guide.ts';
import { lowerFirst, upperFirst } from '#lib/text/words.ts';
import { oneOf } from '#lib/fields/ways-in.ts';
import { collectionLabels } from '#schema/index.ts';
import type { CollectionName } from '#schema/index.ts';
import { type Asked, askedOf, moreLabel, partsOf, plainName, proseLabel } from './asked.ts';

/** One element of an issue form, as GitHub's syntax for forms has it. */
interface FormElement {
	type: 'markdown' | 'input' | 'textarea' | 'dropdown';
	id?: string;
	attributes: {
		label?: string;
		description?: string;
		value?: string;
		options?: string[];
		multiple?: boolean;
	};
	validations?: { required: boolean };
}

export interface IssueForm {
	name: string;
	description: string;
	title: string;
	labels: string[];
	body: FormElement[];
}

const opening = `One entry a form. What you send is public. It is made into a file, and a person looks it over before it is published. Leave out what no public source says.`;

/** The form by which somebody sends a new entry of a collection in words. */
export function issueForm(collection: CollectionName): IssueForm {
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

const textarea = (id: string, label: string, description: string): FormElement => ({
	type: 'textarea',
	id,
	attributes: { label, description },
});

function elementOf({ path, field, label, required, mayBeEmpty }: Asked): FormElement {
	const options = optionsOf(field);
	const most = Number(/^words, at most (\d+)/.exec(field.form)?.[1] ?? 0);
	const isLong = field.several || most > 150;
	const isOneLine = field.name === 'cites' || !isLong;
	const type = options ? 'dropdown' : isOneLine ? 'input' : 'textarea';
	return {
		type,
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
export function optionsOf({ values, form }: FieldNote): string[] | undefined {
	if (form === 'true or false') return ['Yes', 'No'];
	return values.length > 0 ? values.map(({ value, label }) => label ?? value) : undefined;
}

function descriptionOf(field: FieldNote): string {
	const { about = '', name, several, fields, target } = field;
	if (name === 'cites')
		return 'The numbers of the sources above that it rests on, such as 1, 2. The first is 1.';
	const parts = partsOf(field).map((part) => partName(part));
	const how =
		fields.length > 0
			? `One a line: ${parts.join(' | ')}.`
			: [several && !optionsOf(field) && 'One a line.', formWords(field)].filter(Boolean).join(' ');
	const where = target ? 'Its name in the directory, or the end of its page’s address.' : '';
	return [about, where, how].filter(Boolean).join(' ');
}

/** A part of a line, in words: of a closed list, its values. */
function partName(field: FieldNote): string {
	if (field.name === 'cites') return 'the number of its source above';
	const options = optionsOf(field);
	const name = lowerFirst(plainName(field.name));
	return options ? `${name} (${options.join('; ')})` : name;
}

/** What an answer looks like, where that is not plain. */
function formWords({ about = '', form, values, target }: FieldNote): string {
	if (values.length > 0 || target || form === 'words' || form === 'true or false') return '';
	const words = form.replace(/^words, /, '');
	return about.includes(words) ? '' : `${upperFirst(words)}.`;
}
