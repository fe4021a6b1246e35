import { type Reporter, summaryLine, withFingerprints } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** GitHub's workflow commands: each finding becomes a note on the changed line. */
export const github: Reporter = (report) => {
	const notes = report.findings.map(({ file, line, column, rule, message, hint }) => {
		const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
		return `::error ${properties}::${data(hint ? `${message}\n${hint}` : message)}`;
	});
	return [...notes, summaryLine(report)].join('\n') + '\n';
};

/** Without this, words in an entry could give commands to the runner. */
const data = (text: string) =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For other programs. */
export const json: Reporter = (report) =>
	`${JSON.stringify({ files: report.files, problems: withFingerprints(report) }, undefined, 2)}\n`;

/** The formats that `--format` takes. */
export const reporters = { text, github, json, sarif } as const;
