import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { CollectionName } from '#schema/names.ts';
import { command, refuse, readToday } from './command.ts';
import { fileOfIssue } from './issue/file-of-issue.ts';
import { byName } from './validate/corpus/which-entry.ts';
import { makeCorpus } from './validate/corpus/corpus.ts';
import { readFiles } from './validate/read/files.ts';
import { text as report } from './validate/report/text.ts';
import { judgeCorpus } from './validate/check.ts';
import { diskTree } from '#files/tree.ts';

const usage = `Makes a file of an issue that was sent with a form: npm run from-issue -- ISSUE_TEXT_FILE
Without a file it reads what is piped in. Then the checker says what is still to do.
`;

const read = () => {
	const found = readFiles(diskTree('content'), 'content');
	return makeCorpus(found, { today: readToday(), folder: 'content' });
};

/** The entry that goes by some words. Where two do, neither is meant for certain. */
function finder() {
	const corpus = read();
	return (collection: CollectionName, words: string) => {
		const [only, ...others] = byName(corpus, collection, words);
		return others.length === 0 ? only?.slug : undefined;
	};
}

/** Exit code: 0 when the file needs nothing more, 1 when a person must see to it, 2 when none was written. */
function make([path, ...rest]: string[]): number {
	const hasNothing = path === undefined && process.stdin.isTTY;
	if (rest.length > 0 || hasNothing || !existsSync('content')) return refuse(usage);
	try {
		const { collection, slug, text, left } = fileOfIssue(readFileSync(path ?? 0, 'utf8'), finder());
		const file = `content/${collection}/${slug}.mdx`;
		if (existsSync(file)) throw new Error(`${file} is there already: it is left as it was.`);
		writeFileSync(file, text, { flag: 'wx' });
		const corpus = read();
		const findings = judgeCorpus(corpus).filter((it) => it.file === file);
		const lines = corpus.entries.find((entry) => entry.file === file)?.lines;
		const lineOf = (_file: string, line: number) => lines?.[line - 1];
		process.stdout.write(
			`${file} is written.\n${left.length > 0 ? 'Some of it stands at the end of its fields as comments: place it, or take it out.\n' : ''}\n`,
		);
		process.stdout.write(report({ findings, files: 1, lineOf, paint: styleText }));
		return findings.length > 0 || left.length > 0 ? 1 : 0;
	} catch (error) {
		return refuse(`${error instanceof Error ? error.message : String(error)}\n`);
	}
}

await command({
	name: 'from-issue',
	help: usage,
	takesWords: true,
	run: ({ positionals }) => make(positionals),
});
