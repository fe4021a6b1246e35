import type { Reporter } from './report.ts';

/** For other programs. */
export const json: Reporter = ({ diagnostics, files }) =>
	`${JSON.stringify({ files, problems: diagnostics }, undefined, 2)}\n`;
