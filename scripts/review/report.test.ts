import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostBytes, readReport } from './report.ts';

const change = { base: 'main', entries: [], rechecked: [], lists: [] };
const problem = {
	file: 'content/calls/a.mdx',
	line: 3,
	rule: 'not-https',
	message: 'It is not.',
	fingerprint: '0123456789abcdef:1',
};

/** What is read of a folder that a run left. */
function reportOf(files: Record<string, string>, prepare: (folder: string) => void = () => {}) {
	const folder = mkdtempSync(join(tmpdir(), 'report-'));
	try {
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
		prepare(folder);
		return readReport(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test('what the checks left is read', () => {
	const problems = { files: 2, problems: [{ ...problem, column: 1, field: 'x' }] };
	const report = reportOf({
		'change.json': JSON.stringify(change),
		'problems.json': JSON.stringify(problems),
	});
	expect(report).toEqual({ change, problems: [problem] });
});

test.each([
	['is missing', {}],
	['is no JSON', { 'problems.json': '{' }],
	['is too big', { 'problems.json': `${' '.repeat(mostBytes)}{}` }],
	['names a file outside of the content', withProblem({ file: '../.git/config' })],
	['names a file with a line of its own', withProblem({ file: 'content/a\n.mdx' })],
	['has a rule that is Markdown', withProblem({ rule: '[x](y)' })],
	['has a fingerprint that ends a comment', withProblem({ fingerprint: '--> <b>' })],
	['has endless words', withProblem({ message: 'x'.repeat(2001) })],
	['has another form', { 'problems.json': '[]', 'change.json': '{"base":1}' }],
])('a file that %s is as good as none', (_what, files) => {
	expect(reportOf(files)).toEqual({ change: undefined, problems: undefined });
});

test('a link to another file is not followed', () => {
	const report = reportOf({}, (folder) =>
		symlinkSync('/etc/hostname', join(folder, 'change.json')),
	);
	expect(report.change).toBeUndefined();
});

function withProblem(changes: Partial<typeof problem>): Record<string, string> {
	return { 'problems.json': JSON.stringify({ files: 1, problems: [{ ...problem, ...changes }] }) };
}
