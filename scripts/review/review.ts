import { type Api, bot } from '../github/api.ts';
import { asCode, inMarkdown } from '#lib/text/escape.ts';
import { counted } from '#lib/text/words.ts';
import { type ChangedFile, pullRequestOf, shownLines } from './pull-request.ts';
import type { CheckReport, ReportedProblem } from './report.ts';
import { asMarkdown, marker } from '../diff/render.ts';

type Comment = { id: number; body: string; user: { login: string } | null };

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
	problems: ReportedProblem[],
	files: ChangedFile[],
): Promise<ReportedProblem[]> {
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

const noteOf = ({ rule, message, hint = '', fingerprint }: ReportedProblem) =>
	[noteMarker(fingerprint), inMarkdown(message), inMarkdown(hint), `Rule: ${rule}`]
		.filter(Boolean)
		.join('\n\n');

/** So much of a comment’s 60,000 characters is for the change: the rest is for what is said here. */
const forChange = 52_000;

/** The one comment on a pull request: what the checker found, and what the change comes to. */
export function commentOf(
	{ change, problems }: CheckReport,
	files: readonly ChangedFile[],
): string {
	const told = change
		? asMarkdown(change, forChange)
		: `${marker}\n### What this changes\n\nThe checks left nothing that can be read: look at their log.\n`;
	return [told, problemWords(problems), programWords(files)].filter(Boolean).join('\n');
}

function problemWords(problems: CheckReport['problems']): string {
	if (!problems)
		return '#### The checker\n\nIt left no findings that can be read: look at its log.\n';
	if (problems.length === 0) return '#### The checker\n\nNo problems.\n';
	const files = [...new Set(problems.map(({ file }) => file))];
	const listed = files
		.slice(0, 20)
		.map((file) => `- ${asCode(file)}: ${problems.filter((it) => it.file === file).length}\n`);
	const more = files.length > 20 ? `- and ${files.length - 20} files more\n` : '';
	return `#### The checker\n\n${counted(problems.length, 'problem')}. Each is in the log of the checks, and on its line where this pull request changes it.\n\n${listed.join('')}${more}`;
}

/** The words above come from programs of the pull request: where it changes them, they may say anything. */
function programWords(files: readonly ChangedFile[]): string {
	const programs = files.filter(({ filename }) => !filename.startsWith('content/')).length;
	if (programs === 0) return '';
	const these = programs === 1 ? 'a file that is' : `${programs} files that are`;
	return `#### Not only content\n\nThis changes ${these} no content, maybe the programs that made this comment: read the files themselves too.\n`;
}
