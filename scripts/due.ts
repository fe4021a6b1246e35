import { existsSync } from 'node:fs';
import { githubApi } from './github/api.ts';
import { command, type Given, readFormat, readToday, UsageError } from './command.ts';
import { makeCorpus } from './validate/corpus/corpus.ts';
import { readFiles } from './validate/read/files.ts';
import { diskTree } from '#files/tree.ts';
import { dueGroups } from './due/due.ts';
import { dueMarkdown, dueText, keepIssue } from './due/words.ts';

const help = `Lists the entries whose check has run out, or soon will, by network, oldest first.

  npm run due -- [options]

  --within DAYS    how far ahead to look (14)
  --format FORMAT  text (for people) or markdown (for an issue)
  --content DIR    the content folder (content)
  --today DAY      the day on which to judge, YYYY-MM-DD
  --issue          keep the issue of the repository up to date with it, in a
                   workflow: needs GITHUB_REPOSITORY and GITHUB_TOKEN
  --help           this text

Exit code: 0, whatever is due; 2 wrong use or a fault of this program.
`;

const formats = { text: dueText, markdown: dueMarkdown };
const option = { type: 'string' } as const;
const options = {
	within: option,
	format: option,
	content: option,
	today: option,
	issue: { type: 'boolean' },
} as const;

async function due({ values }: Given<typeof options>): Promise<void> {
	const { within = '14', content = 'content' } = values;
	if (!/^\d{1,4}$/.test(within))
		throw new UsageError(`--within is "${within}": write a number of days.`);
	const format = readFormat(values.format ?? 'text', formats);
	const today = readToday(values.today);
	if (!existsSync(content)) throw new UsageError(`There is no folder ${content} to look in.`);
	const corpus = makeCorpus(readFiles(diskTree(content), content), { today, folder: content });
	const days = Number(within);
	const groups = dueGroups(corpus, days);
	const said = values.issue
		? `${await keepIssue(githubApi(process.env), dueMarkdown(groups, days), groups.length > 0)}\n`
		: formats[format](groups, days);
	process.stdout.write(said);
}

await command({ name: 'due', help, options, run: due });
