import { type Corpus, makeCorpus } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import { readFiles } from '../read/files.ts';
import type { Example } from '../rules/rule.ts';
import { judgeCorpus } from '../check.ts';
import { cleanTree } from './sample.ts';
import { memoryTree } from '#files/tree.ts';

/** The file of an example that names none. */
export const exampleFile = 'calls/frailty.mdx';

/** The day on which examples are tried. */
export const exampleDay = '2026-01-20';

/** What the checker says of an example when one of its texts is put into the sample directory. */
export const tryExample = (example: Example, which: 'bad' | 'good'): Finding[] =>
	judgeCorpus(exampleCorpus(example, which));

/** The sample directory, read with one of the texts of an example in it. */
export function exampleCorpus(example: Example, which: 'bad' | 'good'): Corpus {
	const { gone } = example;
	return makeCorpus(readFiles(memoryTree(treeOf(example, which)), 'content'), {
		today: exampleDay,
		folder: 'content',
		...(gone && { base: { name: 'main', gone: new Map(Object.entries(gone)) } }),
	});
}

/** The sample directory with one of the texts of an example in it. */
function treeOf(example: Example, which: 'bad' | 'good'): Record<string, string> {
	const { isWhole, beside, around, [which]: text, file: name = exampleFile } = example;
	const file = (which === 'good' && example.goodFile) || name;
	const clean = cleanTree();
	const changed = { ...around, ...beside, ...(text !== undefined && { [file]: text }) };
	const files = { ...clean };
	if (text === undefined) delete files[file];
	for (const [path, words] of Object.entries(changed)) {
		const isText = path.startsWith('search/') || (isWhole && path === file);
		files[path] = isText ? words : put(clean[path] ?? neighbourOf(path, clean), words);
	}
	return files;
}

/** An entry of the same collection, with all that no two entries may share its own. */
function neighbourOf(path: string, tree: Record<string, string>): string {
	const [folder = '', file = ''] = path.split('/');
	const name = file.replace(/\.mdx$/, '');
	const [, text = ''] = Object.entries(tree).find(([it]) => it.startsWith(`${folder}/`)) ?? [];
	return put(text, `title: Another one, ${name}\n${ownFields[folder]?.(name) ?? ''}`);
}

const ownFields: Record<string, (name: string) => string> = {
	networks: (name) => `ahsnName: ${name} Academic Health Science Network
ahsnShortName: ${name} AHSN
tile: { column: 2, row: 4 }
website: { url: https://${name}.example.org/, confirmed: true }
`,
	systems: (name) => `officialName: NHS ${name} Integrated Care Board
odsCode: Q${name.replace(/-/g, '').slice(0, 4).toUpperCase()}
`,
	priorities: () => 'order: 2\n',
	guides: () => 'order: 2\n',
};

const keyOf = (line: string) => /^([A-Za-z]\w*):/.exec(line)?.[1];

/** Puts fields and a body into the text of an entry. */
function put(entry: string, words: string): string {
	const [fields = '', body] = words.split(/^---\n/m);
	const [, own = '', ownBody = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(entry) ?? [];
	const lines = fields.split('\n').filter((line) => line !== '');
	const given = new Set(lines.map(keyOf));
	let isReplaced = false;
	const kept = own.split('\n').filter((line) => {
		const key = keyOf(line);
		if (key) isReplaced = given.has(key);
		return line !== '' && !isReplaced;
	});
	return `---\n${[...kept, ...lines].join('\n')}\n---\n${body === undefined ? ownBody : `\n${body}`}`;
}
