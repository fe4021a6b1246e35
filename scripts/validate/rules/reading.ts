import { foundInReading } from './rule.ts';

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
	foundInReading(
		'stray-file',
		'Only entries lie in content/, each in the folder of its collection, and the lists of the search.',
		'file',
		{
			file: 'calls/stroke-at-home.md',
			bad: 'title: Stroke care at home\n',
			good: 'title: Stroke care at home\n',
			goodFile: 'calls/stroke-at-home.mdx',
		},
	),
	foundInReading(
		'missing-file',
		'The folder search holds the three lists that the search reads.',
		'file',
		{
			file: 'search/typed.yml',
			bad: undefined,
			good: '- entry: guides/calls\n  typed: [someone to ask]\n',
		},
	),
	foundInReading(
		'bad-encoding',
		'Files are UTF-8 text, without characters that nobody can see.',
		'file',
		{
			file: 'collaborations/frailty-at-home.mdx',
			bad: 'title: Memory caf\uFFFDs\n',
			good: 'title: Memory cafés\n',
		},
	),
	foundInReading(
		'no-front-matter',
		'An entry begins with its fields, between two lines of ---.',
		'file',
		{
			file: 'guides/calls.mdx',
			isWhole: true,
			bad: `${fieldsOfGuide}---\n\nA call begins with a need.\n`,
			good: guide,
		},
	),
	foundInReading(
		'not-yaml',
		'Front matter is YAML; no other language is read, and none is run.',
		'fields',
		{
			file: 'guides/calls.mdx',
			isWhole: true,
			bad: '---json\n{ "title": "How calls work", "order": 1 }\n---\n\nA call begins with a need.\n',
			good: guide,
		},
	),
	foundInReading('broken-yaml', 'Front matter can be read.', 'fields', {
		file: 'calls/frailty.mdx',
		bad: 'title: Frailty: digital pathways\n',
		good: 'title: "Frailty: digital pathways"\n',
	}),
	foundInReading('duplicate-field', 'A field is given once.', 'fields', {
		file: 'calls/frailty.mdx',
		bad: 'closes: 2026-02-27\ncloses: 2026-03-27\n',
		good: 'closes: 2026-03-27\n',
	}),
	foundInReading(
		'yaml-feature',
		'Values are written out: no anchors, aliases, tags or escapes.',
		'fields',
		{
			file: 'calls/frailty.mdx',
			bad: 'place: "Dorset \\x26 Somerset"\n',
			good: 'place: "Dorset & Somerset"\n',
		},
	),
	foundInReading(
		'not-a-list',
		'A file that the search reads is a list, with something in it.',
		'search',
		{
			file: 'search/vocabulary.yml',
			bad: 'frailty: [falls]\n',
			good: '- term: frailty\n  lay: [falls]\n',
		},
	),
] as const;
