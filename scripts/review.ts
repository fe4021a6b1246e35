import { readFileSync } from 'node:fs';
import { githubApi } from './github/api.ts';
import { readReport } from './review/report.ts';
import { review } from './review/review.ts';

/** In a workflow: tells a pull request what its checks found. The folder holds what they left. */
const [folder = 'checks'] = process.argv.slice(2);
const eventFile = process.env['GITHUB_EVENT_PATH'];
if (eventFile === undefined) {
	process.stderr.write('Only the workflow pr-comment.yml runs this. By hand: npm run diff\n');
	process.exit(2);
}
const event: unknown = JSON.parse(readFileSync(eventFile, 'utf8'));
process.stdout.write(`${await review(githubApi(process.env), event, readReport(folder))}\n`);
