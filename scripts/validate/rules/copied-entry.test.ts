import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const summary = 'This call looked for digital pathways for older people with frailty.';
const tree = (own: object) => ({
	'calls/frailty.mdx': textOf('calls', { summary }),
	'calls/pathways.mdx': textOf('calls', { title: 'Pathways', ...own }),
});

test('another summary passes, and the same title is found as that', () => {
	expect(judge(tree({ summary: 'The second round looked for pathways in care homes.' }))).toEqual(
		[],
	);
	const same = judge(tree({ summary, title: 'Digital pathways for frailty' }));
	expect(same.map(({ rule }) => rule)).toEqual(['duplicate-title']);
});

test('the same summary under another title is found there', () => {
	const own = { summary: summary.replace('frailty.', 'Frailty.') };
	const [line] = placeOf(tree(own)['calls/pathways.mdx'], 'summary:');
	expect(judge(tree(own))).toMatchObject([
		{ rule: 'copied-entry', file: 'content/calls/pathways.mdx', line },
	]);
});
