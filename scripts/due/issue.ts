import type { Api } from '../github/api.ts';
import { dueMarker } from './words.ts';

const title = 'Entries due for a check';

interface Issue {
	number: number;
	body: string | null;
	user: { login: string };
	pull_request?: unknown;
}

/** Keeps one issue up to date: opens it when something is due, and closes it when nothing is. */
export async function keepIssue(
	api: Api,
	body: string,
	isAnyDue: boolean,
	bot: string,
): Promise<string> {
	const open = await api.list<Issue>('/issues?state=open');
	const own = open.find(
		(it) => !it.pull_request && it.user.login === bot && it.body?.startsWith(dueMarker),
	);
	if (own && !isAnyDue) {
		await api.send('PATCH', `/issues/${own.number}`, { body, state: 'closed' });
		return `Closed issue ${own.number}.`;
	}
	if (own) {
		await api.send('PATCH', `/issues/${own.number}`, { body });
		return `Updated issue ${own.number}.`;
	}
	if (!isAnyDue) return 'Nothing is due: there is no issue to open.';
	const made = await api.send<Issue>('POST', '/issues', { title, body });
	return `Opened issue ${made.number}.`;
}
