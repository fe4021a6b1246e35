import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { overlayOf } from './overlay.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
	file: 'content/calls/frailty.mdx',
	line: 2,
	column: 7,
	rule: 'unknown-value',
	message: 'kind is "<b>grnt", which is not one of the values it can have.',
	hint: 'See https://x.example/"onclick="alert(1) for all.',
	...more,
});
const lines = ['---', 'kind: <b>grnt', '---'];
const overlay = (...findings: Finding[]) =>
	overlayOf({ findings, lineOf: (_, line) => lines[line - 1] }, '/home/site')?.err;

test('nothing found, nothing shown', () => {
	expect(overlay()).toBeUndefined();
});

test('the first finding is shown with its place, the rule and its file', () => {
	expect(overlay(finding(), finding({ line: 3 }))).toMatchObject({
		name: 'unknown-value',
		title: 'content/calls/frailty.mdx:2:7',
		hint: expect.stringMatching(/for all\. 1 more: see the terminal\.$/),
		loc: { file: '/home/site/content/calls/frailty.mdx', line: 2, column: 7 },
	});
	expect(overlay(finding())?.highlightedCode).toMatch(
		/<span class="line">---<\/span>\n<span class="line error-line">kind: /,
	);
});

test('few lines follow the faulty one, so that those above it stay in sight', () => {
	const many = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`);
	const shown = overlayOf(
		{ findings: [finding({ line: 30 })], lineOf: (_, line) => many[line - 1] },
		'/',
	)?.err.highlightedCode;
	expect(shown).toMatch(/<code><span class="line">line 1</);
	expect(shown).toMatch(/error-line">line 30<.*>line 35<\/span><\/code>/s);
});

test('below the code stand the other findings, not the message again', () => {
	const other = finding({ line: 3, message: 'Another.' });
	expect(overlay(finding(), other)?.stack).toBe('content/calls/frailty.mdx:3:7  Another.');
	expect(overlay(finding())?.stack).toBe('Nothing else was found.');
});

test('an entry cannot put HTML into the page', () => {
	const shown = overlay(finding());
	for (const html of [shown?.message, shown?.hint, shown?.highlightedCode])
		expect(html?.replace(/<\/?(span|pre|code)( class="[\w -]+")?>/g, '')).not.toMatch(
			/[<>"]|:\/\//,
		);
});

test('a file that is not there has no lines', () => {
	const gone = overlayOf({ findings: [finding({ line: 1 })], lineOf: () => undefined }, '/');
	expect(gone?.err.highlightedCode).toBe('<pre class="shiki"><code></code></pre>');
});
