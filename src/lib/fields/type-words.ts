import type { FieldType } from '#schema/field-type.ts';
import { upperFirst } from '#lib/text/words.ts';

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
