import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import type { Report } from './report.ts';

/**
 * Gives each finding a name that it keeps while others add or take away lines above it: 16
 * hexadecimal digits from its rule, file, field and the words of its line, then which of those that
 * are alike it is, from 1. Not from the message, so that saying it better does not rename it.
 */
export function withFingerprints({ findings, lineOf }: Pick<Report, 'findings' | 'lineOf'>) {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const hash = hashOf(finding, lineOf(finding.file, finding.line) ?? '');
		const count = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, count);
		return { ...finding, fingerprint: `${hash}:${count}` };
	});
}

function hashOf({ rule, file, field = '' }: Finding, line: string): string {
	// An item that is added to a list moves the numbers of those below it.
	const unnumbered = field.replace(/\[\d+\]/g, '[]');
	const words = line.trim().replace(/\s+/g, ' ');
	return createHash('sha256')
		.update(JSON.stringify([rule, file, unnumbered, words]))
		.digest('hex')
		.slice(0, 16);
}
