import type { Kind } from '../kind.ts';
import { below, pick } from '../random.ts';
import type { Spot } from '../spots.ts';
import { needed, whole } from './field.ts';

const unknown = 'unknown-field';
const missing = 'missing-field';

/** A letter of a word left out. */
const without = ({ match: { input }, random }: Spot) => {
	const letter = 1 + below(random, input.search(/:/) - 2);
	return input.slice(0, letter) + input.slice(letter + 1);
};

export const fieldKinds: Kind[] = [
	whole('a letter missing in a field that is needed', unknown, needed, without, { count: 8 }),
	whole(
		'a letter missing in a field that may be left out',
		unknown,
		/^(aliases|notKnown|applicants|keyDates|selection|criteria|facts|related|recognitions|arrangementNote|kindNote|statusNote):/,
		without,
		{ count: 6 },
	),
	whole(
		'a field with a capital letter',
		unknown,
		needed,
		({ match: { input } }) => input.charAt(0).toUpperCase() + input.slice(1),
		{ comesBack: true },
	),
	whole(
		'a field with an underscore',
		unknown,
		/^(networkRole|whenInstead|helpsWith|odsCode|nhsRegion|officialName): /,
		({ match: { input } }) => input.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`),
		{ comesBack: true },
	),
	whole(
		'a field of another collection',
		unknown,
		/^kind: /,
		({ match: { input } }) => [input, 'odsCode: QVV'],
		{ in: 'calls/', line: 1 },
	),
	whole(
		'a field that nobody asked for',
		unknown,
		/^summary: /,
		({ match: { input } }) => [input, 'author: Somebody'],
		{ line: 1 },
	),
	whole(
		'a misspelt field of a source',
		unknown,
		/^ {4}publisher: /,
		({ match: { input } }) => input.replace('publisher', 'publiser'),
		{ count: 3 },
	),
	whole(
		'another word for the closing day',
		unknown,
		/^closes: (\d.*)$/,
		({ match }) => `deadline: ${match[1]}`,
		{ count: 3 },
	),
	whole(
		'a field named like a part of every object',
		unknown,
		/^summary: /,
		({ match: { input }, random }) => [
			input,
			`${pick(random, ['constructor', 'toString', 'hasOwnProperty'])}: x`,
		],
		{ line: 1, count: 3 },
	),
	whole(
		'the field __proto__',
		unknown,
		/^summary: /,
		({ match: { input } }) => [input, '__proto__: x'],
		{ line: 1, count: 2 },
	),
	whole('a field that is needed left out', missing, needed, () => [], { line: 'end', count: 10 }),
	whole('no title', missing, /^title: /, () => [], { line: 'end' }),
	whole('no summary', missing, /^summary: /, () => [], { line: 'end' }),
	whole('no closing day', missing, /^closes: /, () => [], { line: 'end', in: 'calls/' }),
	whole('a source without a publisher', missing, /^ {4}publisher: /, () => [], { line: 'item' }),
	whole('a source without an address', missing, /^ {4}url: /, () => [], { line: 'item' }),
	whole(
		'a check without its day',
		missing,
		/^ {2}on: \d{4}-\d\d-\d\d$/,
		({ draft, at }) => (draft.lines[at - 1] === 'checked:' ? [] : undefined),
		{ line: -1 },
	),
	whole('a check without its way', missing, /^ {2}how: /, () => [], { line: -2, count: 2 }),
	whole('an amount without its currency', missing, /^ {2}currency: /, () => [], {
		line: ({ draft }) => [draft.lines.indexOf('support:') + 1],
	}),
	whole('a field commented out', missing, needed, ({ match: { input } }) => `# ${input}`, {
		line: 'end',
		count: 3,
	}),
];
