import { type Api, bot } from '../github/api.ts';
import { inMarkdown } from '#lib/text/escape.ts';
import { commentOf } from './comment.ts';
import { type ChangedFile, pullRequestOf, shownLines } from './pull-request.ts';
import type { CheckReport, Problem } from './report.ts';
import { marker } from '../diff/markdown.ts';

interface Comment {
	id: number;
	body: string;
	user: { login: string } | null;
}

/** No more notes than this on the lines of a pull request in one go. */
export const mostNotes = 20;

/**
 * Tells a pull request what its checks found: one comment, kept up to date, and notes on the lines that
 * it changed, each once. `event` is what GitHub says of the run.
 */
export async function review(api: Api, event: unknown, report: CheckReport): Promise<string> {
	const pull = await pullRequestOf(api, event);
	if (!pull) return 'No open pull request has this commit as its newest: nothing to say.';
	const files = await api.list<ChangedFile>(`/pulls/${pull.number}/files`);
	const said = [await keepComment(api, pull.number, commentOf(report, files))];
	const notes = await newNotes(api, pull.number, report.problems ?? [], files);
	if (notes.length > 0) {
		const comments = notes.map((problem) => ({
			path: problem.file,
			line: problem.line,
			side: 'RIGHT',
			body: noteOf(problem),
		}));
		await api.send('POST', `/pulls/${pull.number}/reviews`, {
			commit_id: pull.head.sha,
			event: 'COMMENT',
			comments,
		});
		said.push(`Wrote ${notes.length} on its lines.`);
	}
	return said.join(' ');
}

async function keepComment(api: Api, number: number, body: string): Promise<string> {
	const comments = await api.list<Comment>(`/issues/${number}/comments`);
	const own = comments.find((it) => it.user?.login === bot && it.body.startsWith(marker));
	if (own?.body === body) return `The comment on ${number} stands.`;
	if (own) await api.send('PATCH', `/issues/comments/${own.id}`, { body });
	else await api.send('POST', `/issues/${number}/comments`, { body });
	return `${own ? 'Updated' : 'Wrote'} the comment on ${number}.`;
}

/** The findings on lines that the pull request shows, without those that were noted before. */
async function newNotes(
	api: Api,
	number: number,
	problems: Problem[],
	files: ChangedFile[],
): Promise<Problem[]> {
	const shown = new Map(files.map(({ filename, patch }) => [filename, shownLines(patch)]));
	const there = problems.filter(({ file, line }) => shown.get(file)?.has(line));
	if (there.length === 0) return [];
	const comments = await api.list<Comment>(`/pulls/${number}/comments`);
	const noted = comments.filter(({ user }) => user?.login === bot).map(({ body }) => body);
	return there
		.filter(({ fingerprint }) => !noted.some((body) => body.startsWith(noteMarker(fingerprint))))
		.slice(0, mostNotes);
}

const noteMarker = (fingerprint: string) => `<!-- finding ${fingerprint} -->`;

const noteOf = ({ rule, message, hint = '', fingerprint }: Problem) =>
	[noteMarker(fingerprint), inMarkdown(message), inMarkdown(hint), `Rule: ${rule}`]
		.filter(Boolean)
		.join('\n\n');
