import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree } from '../helpers/entries.ts';
import { runScript, treeOf } from '../helpers/tree.ts';

test('a starter is written where it belongs, and the validator says what it still needs', () => {
	using tree = treeOf(cleanTree());
	const made = runScript('new', tree.folder, 'calls', 'Stroke: a new pathway');
	expect(made).toEqual({
		status: 0,
		stdout:
			'content/calls/stroke-a-new-pathway.mdx is written. Fill in its fields, then: npm run validate -- content/calls/stroke-a-new-pathway.mdx\n',
		stderr: '',
	});
	const file = 'content/calls/stroke-a-new-pathway.mdx';
	expect(readFileSync(join(tree.folder, file), 'utf8')).toContain('title: "Stroke: a new pathway"');
	const { status, stdout } = runScript('validate', tree.folder, '--today', '2100-01-01');
	expect(status).toBe(1);
	expect(stdout).toContain('summary is empty.');
	expect(stdout).not.toMatch(/unknown-field|broken-yaml|missing-field/);
});

test('what it does is said when it is asked', () => {
	using tree = treeOf({});
	const { status, stdout, stderr } = runScript('new', tree.folder, '--help');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toContain('npm run new -- calls "');
	expect(stdout).toContain('stand below as comments');
});

test('an entry that is there is never written over', () => {
	using tree = treeOf({ 'calls/stroke.mdx': 'Kept.' });
	const { status, stderr } = runScript('new', tree.folder, 'calls', 'Stroke');
	expect([status, stderr]).toEqual([
		2,
		'content/calls/stroke.mdx is there already: choose another title, or edit that entry.\n',
	]);
	expect(readFileSync(join(tree.folder, 'content/calls/stroke.mdx'), 'utf8')).toBe('Kept.');
});

test.each([[[]], [['cals', 'Stroke']], [['calls']], [['calls', '!']], [['calls', 'a', 'b']]])(
	'%j is wrong use, and is answered with the collections',
	(args) => {
		using tree = treeOf({});
		const { status, stdout, stderr } = runScript('new', tree.folder, ...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('  collaborations  Work that');
	},
);
