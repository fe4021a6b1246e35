import { join } from 'node:path';
import type { Report } from './report.ts';

/** Text as HTML. An address is broken up, for the overlay makes links of its own, in HTML too. */
const escaped = (text: string) =>
	text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('://', '&#58;//');

/**
 * The first finding as Astro's overlay takes it over Vite's connection, and how many more there are;
 * undefined where there is none. `root` is the folder from which files are named.
 */
export function overlayOf(
	{ diagnostics, lineOf }: Pick<Report, 'diagnostics' | 'lineOf'>,
	root: string,
) {
	const [first] = diagnostics;
	if (!first) return undefined;
	const { file, line, column, rule, message, hint } = first;
	const place = `${file}:${line}:${column}`;
	const others = diagnostics.length - 1;
	const more = others > 0 ? `${others} more: see the terminal.` : undefined;
	const code = allLines(file, lineOf).map(
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
			stack: [message, hint, place].filter(Boolean).join('\n'),
		},
	};
}

function allLines(file: string, lineOf: Report['lineOf']): string[] {
	const lines: string[] = [];
	for (let line = lineOf(file, 1); line !== undefined; line = lineOf(file, lines.length + 1))
		lines.push(line);
	return lines;
}
