import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree } from '../helpers/entries.ts';
import { runScript, treeOf } from '../helpers/tree.ts';

const issue = (title: string, more = '_No response_') => `### Title

${title}

### Summary

How a company in Dorset finds help with its first product, step by step.

### Sources

A page | A body | https://www.example.org/page

### Checked: on

2026-01-10

### Checked: how

on the live page

### Aliases

_No response_

### Not known

_No response_

### Order

2

### Audience

Companies and innovators, The public

### The text of the page

_No response_

### Anything else

${more}
`;

/** Runs the script on an issue in a clean directory. */
function make(text: string) {
	const tree = treeOf(cleanTree());
	writeFileSync(join(tree.folder, 'issue.md'), text);
	return { tree, ...runScript('from-issue', tree.folder, 'issue.md') };
}

test('an issue becomes a file that the checker has nothing against', () => {
	const { tree, status, stdout, stderr } = make(issue('First steps in Dorset'));
	using _ = tree;
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(
		/^content\/guides\/first-steps-in-dorset\.mdx is written\.\n\nNo problems/,
	);
	const text = readFileSync(join(tree.folder, 'content/guides/first-steps-in-dorset.mdx'), 'utf8');
	expect(text).toContain('audience:\n  - innovator-company\n  - public\n');
});

test('what a person must place is said, and the checker’s findings too', () => {
	const wrong = issue('First steps in Dorset', 'Ask me.').replace('2026-01-10', '2026-02-31');
	const { tree, status, stdout } = make(wrong);
	using _ = tree;
	expect(status).toBe(1);
	expect(stdout).toContain('stands at the end of its fields as comments');
	expect(stdout).toContain('checked.on is 2026-02-31');
});

test('an entry that is there is never written over', () => {
	const { tree, status, stderr } = make(issue('Calls'));
	using _ = tree;
	expect([status, stderr]).toEqual([
		2,
		'content/guides/calls.mdx is there already: it is left as it was.\n',
	]);
	expect(readFileSync(join(tree.folder, 'content/guides/calls.mdx'), 'utf8')).toContain(
		'How calls',
	);
});

test('a title cannot lead out of its collection', () => {
	const { tree, status, stdout } = make(issue('../../package'));
	using _ = tree;
	expect(status).not.toBe(2);
	expect(stdout).toMatch(/^content\/guides\/package\.mdx /);
	expect(existsSync(join(tree.folder, 'package.mdx'))).toBe(false);
	expect(readdirSync(tree.folder).toSorted()).toEqual(['content', 'issue.md']);
});

test('an issue of another kind is refused in words', () => {
	const { tree, status, stdout, stderr } = make('It is broken.');
	using _ = tree;
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toBe(
		'The issue was not made with the form of a collection. Copy its whole text, from the first ### on.\n',
	);
});
