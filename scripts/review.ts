import { readFileSync } from 'node:fs';
import { command, refuse } from './command.ts';
import { githubApi } from './github/api.ts';
import { readReport } from './review/report.ts';
import { review } from './review/review.ts';

const help = `Tells a pull request what its checks found, in the workflow pr-comment.yml.

  npm run review -- [folder]

  folder  holds what the checks left (checks)
  --help  this text

Needs GITHUB_EVENT_PATH, GITHUB_REPOSITORY and GITHUB_TOKEN. By hand: npm run diff
`;

await command({
	name: 'review',
	help,
	takesWords: true,
	async run({ positionals: [folder = 'checks'] }) {
		const eventFile = process.env['GITHUB_EVENT_PATH'];
		if (eventFile === undefined)
			return refuse('Only the workflow pr-comment.yml runs this. By hand: npm run diff\n');
		const event: unknown = JSON.parse(readFileSync(eventFile, 'utf8'));
		process.stdout.write(`${await review(githubApi(process.env), event, readReport(folder))}\n`);
		return 0;
	},
});
