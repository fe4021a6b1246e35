import { fields, type Hard, times } from './make.ts';

const laughs = [
	'a0: &a0 [x, x]',
	...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`),
];

export const hardFields: readonly Hard[] = [
	fields(
		'1 MB of fields',
		Array.from({ length: 50_000 }, (_, at) => `field${at}: ${at}`).join('\n'),
	),
	fields('100,000 items', `aliases:\n${times('  - name\n', 100_000)}`),
	fields(
		'100,000 different items',
		`aliases:\n${Array.from({ length: 100_000 }, (_, at) => `  - name ${at}`).join('\n')}`,
	),
	fields('20,000 references', `networks:\n${times('  - no-such-network\n', 20_000)}`),
	fields(
		'10,000 old addresses',
		`formerSlugs: [${Array.from({ length: 10_000 }, (_, at) => `old-${at}`).join(', ')}]`,
	),
	fields('10,000 open brackets', `aliases: ${times('[', 10_000)}`),
	fields('2,000 brackets', `aliases: ${times('[', 2000)}${times(']', 2000)}`),
	fields('10,000 brackets', `aliases: ${times('[', 10_000)}${times(']', 10_000)}`),
	fields('10,000 curly brackets', `aliases: ${times('{a: ', 10_000)}${times('}', 10_000)}`),
	fields('10,000 levels of lists', `aliases:\n  ${times('- ', 10_000)}x`),
	fields(
		'2,000 levels of fields',
		Array.from({ length: 2000 }, (_, at) => `${times(' ', at)}a:`).join('\n'),
	),
	fields('10,000 questions', `${times('? ', 10_000)}x`),
	fields('aliases that explode', laughs.join('\n')),
	fields('an alias of itself', 'aliases: &a [*a]'),
	fields('merges', `base: &b {kind: grant}\n${times('x: {<<: *b}\n', 500)}`),
	fields('the field __proto__', '__proto__: {polluted: true}'),
	fields('the field constructor', 'constructor: {prototype: {polluted: true}}'),
	fields(
		'fields of every object',
		'toString: x\nvalueOf: x\nhasOwnProperty: x\n__defineGetter__: x',
	),
	fields('a field with a long name', `${times('k', 100_000)}: x`),
	fields('a field whose name is a list', '? [a, b]\n: x'),
	fields('a field whose name is a group', '? {a: b}\n: x'),
	fields('a field whose name is null', '~: x'),
	fields(
		'figures that are none',
		'support: {kinds: [grant], pot: .inf, minimum: .nan, currency: GBP}',
	),
	fields('figures of other bases', 'support: {kinds: [grant], pot: 0x1F4, currency: GBP}'),
	fields('a directive', '%YAML 1.1'),
	fields('a second document', '...\n--- x'),
	fields('a literal of 1 MB', `challenge: |\n${times('  a line of words\n', 60_000)}`),
];
