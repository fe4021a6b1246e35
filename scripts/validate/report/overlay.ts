import { join } from 'node:path';
import type { Report } from './report.ts';

/** Text as HTML. An address is broken up, for the overlay makes links of its own, in HTML too. */
const escaped = (text: string) =>
	text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('://', '&#58;//');

/**
 * The first finding as Astro's overlay takes it over Vite's connection, and how many more there are;
 * undefined where there is none. `root` is the folder from which files are named.
 */
export function overlayOf({ findings, lineOf }: Pick<Report, 'findings' | 'lineOf'>, root: string) {
	const [first, ...others] = findings;
	if (!first) return undefined;
	const { file, line, column, rule, message, hint } = first;
	const place = `${file}:${line}:${column}`;
	const more = others.length > 0 ? `${others.length} more: see the terminal.` : undefined;
	// It scrolls a line to its top where it can: with few lines below, those above stay in sight.
	const code = linesTo(line + 5, file, lineOf).map(
		(words, index) =>
			`<span class="line${index + 1 === line ? ' error-line' : ''}">${escaped(words)}</span>`,
	);
	return {
		type: 'error',
		// The message, the hint and the code are HTML already: neither Vite nor Astro shall touch them.
		__isEnhancedAstroErrorPayload: true,
		err: {
			name: rule,
			title: place,
			message: escaped(message),
			hint: escaped([hint, more].filter(Boolean).join(' ')),
			highlightedCode: `<pre class="shiki"><code>${code.join('\n')}</code></pre>`,
			loc: { file: join(root, file), line, column },
			id: join(root, file),
			plugin: 'content checker',
			// What stands under the code and is copied: the message is above already.
			stack:
				others
					.slice(0, 10)
					.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`)
					.join('\n') || 'Nothing else was found.',
		},
	};
}

function linesTo(until: number, file: string, lineOf: Report['lineOf']): string[] {
	const lines: string[] = [];
	for (let line = lineOf(file, 1); line !== undefined; line = lineOf(file, lines.length + 1)) {
		if (lines.length >= until) break;
		lines.push(line);
	}
	return lines;
}
