import { parseArgs } from 'node:util';
import { isRealDay } from '#schema/fields.ts';
import { bot, githubApi } from '../github/api.ts';
import { londonDay } from '#lib/time/calendar.ts';
import { makeCorpus } from '../validate/corpus/corpus.ts';
import { readFiles } from '../validate/read/files.ts';
import { diskTree } from '#files/tree.ts';
import { dueGroups } from './due.ts';
import { keepIssue } from './issue.ts';
import { dueMarkdown, dueText } from './words.ts';

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

/** The command line: arguments and environment in, the list on stdout, exit code out. */
export async function main(argv: string[], env: NodeJS.ProcessEnv, now: Date): Promise<number> {
	try {
		process.stdout.write(await due(argv, env, now));
		return 0;
	} catch (error) {
		process.stderr.write(
			`${error instanceof Error ? error.message : String(error)}\nTry npm run due -- --help\n`,
		);
		return 2;
	}
}

async function due(argv: string[], env: NodeJS.ProcessEnv, now: Date): Promise<string> {
	const option = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	const options = {
		within: option,
		format: option,
		content: option,
		today: option,
		issue: flag,
		help: { ...flag, short: 'h' },
	};
	const { values } = parseArgs({ args: argv, options });
	if (values.help) return help;
	const {
		within = '14',
		format = 'text',
		content = 'content',
		today = londonDay(now.getTime()),
	} = values;
	if (!/^\d{1,4}$/.test(within))
		throw new Error(`--within is "${within}": write a number of days.`);
	if (format !== 'text' && format !== 'markdown')
		throw new Error(`--format is "${format}": it can be text or markdown.`);
	if (!isRealDay(today)) throw new Error(`--today is "${today}": write a real day as YYYY-MM-DD.`);

	const corpus = makeCorpus(readFiles(diskTree(content), content), { today, folder: content });
	const days = Number(within);
	const groups = dueGroups(corpus, days);
	if (!values.issue)
		return format === 'markdown' ? dueMarkdown(groups, days) : dueText(groups, days);
	return `${await keepIssue(githubApi(env), dueMarkdown(groups, days), groups.length > 0, bot)}\n`;
}
