import type { Finding } from '../finding.ts';
import { type Report, type Reporter, summaryLine } from './report.ts';

/** For people in a terminal: where, what, what to do, and the line itself. */
export const text: Reporter = (report) =>
	[...report.findings.map((it) => `${block(it, report)}\n`), summaryLine(report)].join('\n') + '\n';

/** One finding for people, without the line that ends a report. */
export function block(
	finding: Finding,
	{ paint, lineOf }: Pick<Report, 'paint' | 'lineOf'>,
): string {
	const { file, line, column, rule, message, hint } = finding;
	const place = paint('bold', `${file}:${line}:${column}`);
	const lines = [
		`${place}  ${paint('red', 'error')}  ${paint('dim', rule)}`,
		`  ${withoutCommands(message)}`,
	];
	if (hint) lines.push(`  ${hint}`);
	const shown = withoutCommands(lineOf(file, line) ?? '');
	if (shown.trim()) {
		const number = String(line);
		const { text, before, marks } = excerpt(shown, finding);
		const gap = before.replace(/[^\t]/g, ' ');
		lines.push('', `    ${paint('dim', `${number} |`)} ${text}`);
		lines.push(
			`    ${paint('dim', `${' '.repeat(number.length)} |`)} ${gap}${paint('red', marks)}`,
		);
	}
	return lines.join('\n');
}

/** An entry must not be able to give commands to the terminal of whoever looks at it. */
export const withoutCommands = (text: string) =>
	text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');

const width = 90;

/** The part of a line that matters: paragraphs can be far wider than a screen. */
function excerpt(line: string, { column, length = 1 }: Finding) {
	const from = column + Math.min(length, 40) > width ? Math.max(0, column - 41) : 0;
	const head = from > 0 ? '…' : '';
	const tail = line.length > from + width ? '…' : '';
	const body = line.slice(from, from + width);
	const before = head + line.slice(from, column - 1);
	const room = head.length + body.length - before.length;
	return {
		text: head + body + tail,
		before,
		marks: '^'.repeat(Math.max(1, Math.min(length, room))),
	};
}
