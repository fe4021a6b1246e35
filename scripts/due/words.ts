import { collectionLabels } from '#schema/names.ts';
import { formatDate } from '#lib/time/dates.ts';
import { asCode, inMarkdown } from '#lib/text/escape.ts';
import { type Api, bot } from '../github/api.ts';
import type { DueEntry, DueGroup } from './due.ts';
import { counted } from '#lib/text/words.ts';

/** The line by which a program finds its own issue again. Readers do not see it. */
export const dueMarker = '<!-- checks-due -->';

/** GitHub refuses issues of more than 65,536 characters. */
const mostCharacters = 60_000;

/** How many checks are due, in a sentence. */
function dueHeadline(groups: DueGroup[], within: number): string {
	const entries = [...new Set(groups.flatMap((group) => group.entries))];
	const out = entries.filter(({ hasRunOut }) => hasRunOut).length;
	const soon = entries.length - out;
	if (entries.length === 0) return `Every check holds for ${within} days more.`;
	return `${counted(out, 'check has', 'checks have')} run out, ${soon} will within ${within} days.`;
}

const words = ({ collection, checked, until, hasRunOut }: DueEntry) =>
	`${collectionLabels[collection].one.toLowerCase()}, checked ${formatDate(checked)}, ${hasRunOut ? 'ran out after' : 'holds to'} ${formatDate(until)}`;

/** The checks that are due, for people at a terminal. */
export function dueText(groups: DueGroup[], within: number): string {
	const linesOf = (entry: DueEntry) =>
		`  ${entry.title}\n    ${entry.file}: ${words(entry)}\n    ${entry.url}\n`;
	const parts = groups.map(({ name, entries }) => `\n${name}\n${entries.map(linesOf).join('')}`);
	return `${dueHeadline(groups, within)}\n${parts.join('')}`;
}

/** The same as an issue with a box to tick for each entry. What does not fit is counted. */
export function dueMarkdown(groups: DueGroup[], within: number): string {
	const how =
		'Compare an entry with its sources, put right what changed, and set `checked` to the day and the way you looked. The list is made anew every week: `npm run due` prints it.';
	let text = `${dueMarker}\n${dueHeadline(groups, within)}\n\n${how}\n`;
	let left = 0;
	for (const { name, entries } of groups)
		for (const [index, entry] of entries.entries()) {
			const head = index > 0 ? '' : `\n### ${inMarkdown(name)}\n\n`;
			const line = `${head}- [ ] ${inMarkdown(entry.title)} (${words(entry)}): ${asCode(entry.file)}\n`;
			if (left > 0 || text.length + line.length > mostCharacters - 100) left++;
			else text += line;
		}
	return left > 0 ? `${text}\n${left} more do not fit here: \`npm run due\` prints them.\n` : text;
}

const title = 'Entries due for a check';

interface Issue {
	number: number;
	body: string | null;
	user: { login: string };
	pull_request?: unknown;
}

/** Keeps one issue up to date: opens it when something is due, and closes it when nothing is. */
export async function keepIssue(api: Api, body: string, isAnyDue: boolean): Promise<string> {
	const open = await api.list<Issue>('/issues?state=open');
	const own = open.find(
		(it) => !it.pull_request && it.user.login === bot && it.body?.startsWith(dueMarker),
	);
	if (own) {
		const state = isAnyDue ? undefined : 'closed';
		await api.send('PATCH', `/issues/${own.number}`, { body, state });
		return `${isAnyDue ? 'Updated' : 'Closed'} issue ${own.number}.`;
	}
	if (!isAnyDue) return 'Nothing is due: there is no issue to open.';
	const made = await api.send<Issue>('POST', '/issues', { title, body });
	return `Opened issue ${made.number}.`;
}
