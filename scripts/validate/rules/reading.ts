import type { Rule } from './rule.ts';

const fieldsOfGuide = `title: How calls work
summary: How a network puts a call to industry.
sources:
  - title: A page
    publisher: A body
    url: https://www.example.org/
checked:
  on: 2026-01-10
  how: live-page
order: 1
audience: [innovator-company]
`;
const guide = `---\n${fieldsOfGuide}---\n\nA call begins with a need.\n`;

/** What must hold before anyone asks what a file says. The wording lies with the readers. */
export const reading = [
	{
		id: 'stray-file',
		summary:
			'Only entries lie in content/, each in the folder of its collection, and the lists of the search.',
		group: 'file',
		file: 'calls/stroke-at-home.md',
		bad: 'title: Stroke care at home\n',
		good: 'title: Stroke care at home\n',
		goodFile: 'calls/stroke-at-home.mdx',
	},
	{
		id: 'missing-file',
		summary: 'The folder search holds the three lists that the search reads.',
		group: 'file',
		file: 'search/typed.yml',
		bad: undefined,
		good: '- entry: guides/calls\n  typed: [someone to ask]\n',
	},
	{
		id: 'bad-encoding',
		summary: 'Files are UTF-8 text, without characters that nobody can see.',
		group: 'file',
		file: 'collaborations/frailty-at-home.mdx',
		bad: 'title: Memory caf\uFFFDs\n',
		good: 'title: Memory cafés\n',
	},
	{
		id: 'no-front-matter',
		summary: 'An entry begins with its fields, between two lines of ---.',
		group: 'file',
		file: 'guides/calls.mdx',
		isWhole: true,
		bad: `${fieldsOfGuide}---\n\nA call begins with a need.\n`,
		good: guide,
	},
	{
		id: 'not-yaml',
		summary: 'Front matter is YAML; no other language is read, and none is run.',
		group: 'fields',
		file: 'guides/calls.mdx',
		isWhole: true,
		bad: '---json\n{ "title": "How calls work", "order": 1 }\n---\n\nA call begins with a need.\n',
		good: guide,
	},
	{
		id: 'broken-yaml',
		summary: 'Front matter can be read.',
		group: 'fields',
		bad: 'title: Frailty: digital pathways\n',
		good: 'title: "Frailty: digital pathways"\n',
	},
	{
		id: 'duplicate-field',
		summary: 'A field is given once.',
		group: 'fields',
		bad: 'closes: 2026-02-27\ncloses: 2026-03-27\n',
		good: 'closes: 2026-03-27\n',
	},
	{
		id: 'yaml-feature',
		summary: 'Values are written out: no anchors, aliases, tags or escapes.',
		group: 'fields',
		bad: 'place: "Dorset \\x26 Somerset"\n',
		good: 'place: "Dorset & Somerset"\n',
	},
	{
		id: 'not-a-list',
		summary: 'A file that the search reads is a list, with something in it.',
		group: 'search',
		file: 'search/vocabulary.yml',
		bad: 'frailty: [falls]\n',
		good: '- term: frailty\n  lay: [falls]\n',
	},
] as const satisfies readonly Rule[];

/** What the schema of the collection asks for. The wording lies in explain.ts and the schema. */
export const fields = [
	{
		id: 'unknown-field',
		summary: 'An entry has only the fields of its collection.',
		group: 'fields',
		bad: 'applicant: [small-company]\n',
		good: 'applicants: [small-company]\n',
	},
	{
		id: 'missing-field',
		summary: 'An entry has all the fields it needs.',
		group: 'fields',
		bad: 'sources:\n  - title: The call as published\n    url: https://www.example.org/frailty\n',
		good: `sources:
  - title: The call as published
    publisher: A body
    url: https://www.example.org/frailty
`,
	},
	{
		id: 'unknown-value',
		summary: 'A field with a list of values takes one of them.',
		group: 'fields',
		bad: 'kind: grants\n',
		good: 'kind: grant\n',
	},
	{
		id: 'invalid-value',
		summary: 'A value is of the kind, size and form that its field asks for.',
		group: 'fields',
		bad: 'closes: 2026-02-31\n',
		good: 'closes: 2026-02-28\n',
	},
] as const satisfies readonly Rule[];
