import { type Harmless, line, text } from './edit.ts';

const words = /^(summary|challenge|sought|done|helpsWith|whenInstead|aim): ([A-Z][^"'\\]*)$/;
const item = /^ {2}- ([a-z][a-z-]+)$/;

/** The fields of an entry written in another way. */
const inFields = (fields: string, change: (fields: string) => string) =>
	fields.replace(/^---\n([^]*?\n)---\n/, (_, all: string) => `---\n${change(all)}---\n`);

/** The same content, written as others would write it. */
export const formEdits: Harmless[] = [
	line('words in double quotes', { at: words }, ({ match }) => `${match[1]}: "${match[2]}"`),
	line('words in single quotes', { at: words }, ({ match }) => `${match[1]}: '${match[2]}'`),
	line('words in a folded block', { at: words }, ({ match }) => [
		`${match[1]}: >-`,
		...(match[2] ?? '').split(/(?<=^.{20}\S*) /).map((it) => `  ${it}`),
	]),
	line('words in a literal block', { at: words }, ({ match }) => [
		`${match[1]}: |-`,
		`  ${match[2]}`,
	]),
	line('words on the next line', { at: words }, ({ match }) => [`${match[1]}:`, `  ${match[2]}`]),
	line('a day in quotes', { at: /^( +on|opens|closes): (\d{4}-\d\d-\d\d)$/ }, ({ match }) => [
		`${match[1]}: "${match[2]}"`,
	]),
	line('an item in quotes', { at: item }, ({ match }) => `  - "${match[1]}"`),
	line('a comment on a line of its own', { at: /^summary: / }, ({ match: { input } }) => [
		'# Checked by two people: see the page.',
		input,
	]),
	line('a comment after a value', { at: item }, ({ match: { input } }) => `${input} # the first`),
	line('a blank line between fields', { at: /^checked:$/ }, ({ match: { input } }) => ['', input]),
	line('spaces at the end of a line', { at: words }, ({ match: { input } }) => `${input}  `),
	line('more than one space after a colon', { at: words }, ({ match }) => [
		`${match[1]}:   ${match[2]}`,
	]),
	text('ends of lines of Windows', (it) => it.replaceAll('\n', '\r\n')),
	text('a mark of byte order at the start', (it) => `\uFEFF${it}`),
	text('no end of line at the end', (it) => it.trimEnd()),
	text('blank lines at the end', (it) => `${it}\n\n`),
	text('fields in another order', (it) =>
		inFields(it, (fields) =>
			fields
				.split(/^(?=\S)/m)
				.reverse()
				.join(''),
		),
	),
	text('items that are not set in', (it) =>
		inFields(it, (fields) =>
			fields.replace(/^(aliases|priorities|related):\n((?: {2}- .*\n)+)/gm, (all) =>
				all.replace(/^ {2}- /gm, '- '),
			),
		),
	),
	text('a list in brackets', (it) =>
		inFields(it, (fields) =>
			fields.replace(
				/^(priorities|stages|whoFor|networks):\n((?: {2}- [a-z-]+\n)+)/gm,
				(_, name: string, items: string) =>
					`${name}: [${items
						.trim()
						.replace('- ', '')
						.replaceAll(/\n\s*- /g, ', ')}]\n`,
			),
		),
	),
	text('a group in curly brackets', (it) =>
		it.replace(/^checked:\n {2}(on: .*)\n {2}(how: .*)\n(?! )/m, 'checked: { $1, $2 }\n'),
	),
];
