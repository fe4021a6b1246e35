import { withFingerprints } from './fingerprint.ts';
import type { Reporter } from './report.ts';

/** For other programs. */
export const json: Reporter = (report) =>
	`${JSON.stringify({ files: report.files, problems: withFingerprints(report) }, undefined, 2)}\n`;
