import { execFileSync } from 'node:child_process';

/**
 * The day each content file last changed, from one reading of git's history. Empty where git is absent
 * or the clone is shallow: a page then says nothing rather than a wrong day.
 */
function readHistory(): Map<string, string> {
	const days = new Map<string, string>();
	const git = (...args: string[]) =>
		execFileSync('git', args, {
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	try {
		if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return days;
		let day = '';
		for (const line of git('log', '--format=:%cs', '--name-only', '--', 'content').split('\n')) {
			if (line.startsWith(':')) day = line.slice(1);
			else if (line && !days.has(line)) days.set(line, day);
		}
	} catch {
		days.clear();
	}
	return days;
}

const history = readHistory();

/** The day an entry last changed, `YYYY-MM-DD`, where that is known. */
export const lastChanged = (collection: string, id: string): string | undefined =>
	history.get(`content/${collection}/${id}.mdx`);
