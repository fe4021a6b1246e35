import type { Kind } from '../kind.ts';
import { block, say } from './prose.ts';

const guides = 'guides/';
const records = /^(?!guides\/).*\.mdx$/;

export const bodyKinds: Kind[] = [
	say('a less-than sign', 'broken-body', 'It cost <£500 a year.'),
	say('a curly bracket that is not closed', 'broken-body', 'See {the list.'),
	say('curly brackets round words', ['not-plain-prose', 'broken-body'], 'Write to {name}.'),
	say('code in curly brackets', 'not-plain-prose', '{process.exit(1)}'),
	say('an address in pointed brackets', 'broken-body', 'See <https://www.england.nhs.uk/>.'),
	say('a line break of HTML', ['broken-body', 'not-plain-prose'], 'One<br>two.', { in: records }),
	block('a script', ['not-plain-prose', 'unknown-component'], ['<script>alert(1)</script>'], {
		count: 3,
	}),
	block('a comment of HTML', ['broken-body', 'not-plain-prose'], ['<!-- to do -->'], { count: 2 }),
	block(
		'a component in a record',
		'not-plain-prose',
		['<Notice title="Note">', '', 'Words.', '', '</Notice>'],
		{ in: records },
	),
	block('a component that is not closed', 'broken-body', ['<Notice title="Note">', '', 'Words.'], {
		in: guides,
	}),
	block(
		'a component that is none',
		'unknown-component',
		['<Warning title="Note">', '', 'Words.', '', '</Warning>'],
		{ in: guides },
	),
	block('a component misspelt', 'unknown-component', ['<Step>', '', '1. Words.', '', '</Step>'], {
		in: guides,
	}),
	block(
		'a component with code',
		'not-plain-prose',
		['<Notice title={1 + 1}>', '', 'Words.', '', '</Notice>'],
		{ in: guides, count: 2 },
	),
	block('an import', 'not-plain-prose', ["import x from 'node:fs'"]),
	block('an export', 'not-plain-prose', ['export const x = 1'], { count: 2 }),
	block('a picture', 'not-plain-prose', ['![A chart](/chart.png)']),
	block(
		'a picture elsewhere',
		'not-plain-prose',
		['![A chart](https://www.example.org/chart.png)'],
		{ count: 2 },
	),
	block('a heading of the first level', 'heading-level', ['# A heading'], { count: 4 }),
	block('a heading that is underlined', 'heading-level', ['A heading', '========='], { count: 2 }),
	block('a level left out', 'heading-level', ['##### A heading'], { count: 4 }),
];
