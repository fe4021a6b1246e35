import { asCode } from '#lib/text/escape.ts';
import { asMarkdown, marker } from '../diff/markdown.ts';
import type { ChangedFile } from './pull-request.ts';
import type { CheckReport } from './report.ts';
import { counted } from '#lib/text/words.ts';

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
