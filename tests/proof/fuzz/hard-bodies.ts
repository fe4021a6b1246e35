import { guide, type Hard, times } from './make.ts';

export const hardBodies: readonly Hard[] = [
	guide('10,000 quotes', `${times('>', 10_000)} x`),
	guide('10,000 levels of quotes and lists', `${times('> - ', 5000)}x`),
	guide(
		'3,000 levels of lists',
		Array.from({ length: 3000 }, (_, at) => `${times('  ', at)}- x`).join('\n'),
	),
	guide('10,000 links', times('[the calls](/calls/) ', 10_000)),
	guide('10,000 broken links', times('[the calls](/calls/no-such/) ', 10_000)),
	guide('10,000 headings', times('## A heading\n\n', 10_000)),
	guide('10,000 emphases', times('*a **b ', 10_000)),
	guide(
		'10,000 definitions',
		Array.from({ length: 10_000 }, (_, at) => `[a${at}]: /calls/`).join('\n'),
	),
	guide(
		'10,000 footnotes',
		Array.from({ length: 10_000 }, (_, at) => `[^${at}]: words`).join('\n'),
	),
	guide('code that is never closed', '```js\nwords'),
	guide('a table of 20,000 rows', `| a | b |\n| - | - |\n${times('| a | b |\n', 20_000)}`),
	guide(
		'2,000 components',
		`${times('<Notice title="a">\n\n', 2000)}${times('</Notice>\n\n', 2000)}`,
	),
	guide('10,000 open tags', times('<a', 10_000)),
	guide('weird JSX', '<a.b.c {...x} y={<z/>} />\n<></>\n<a:b/>\n<Notice title=\'"\' title="x"/>'),
	guide('code in code', `${times('{`${', 2000)}x${times('}`}', 2000)}`),
	guide('comments', '{/* a */}\n\n<!-- b -->\n\n{// c\n}'),
	guide(
		'an export of everything',
		'export * from "node:fs"\n\nexport default () => process.exit(1)',
	),
];
