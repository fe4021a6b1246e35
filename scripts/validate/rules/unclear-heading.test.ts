import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const entry = (body: string) => textOf('guides', {}, `\n${body}\n`);
const found = (body: string) => judge({ 'guides/calls.mdx': entry(body) });

test('headings of their own pass', () => {
	expect(found('## One\n\nx\n\n## Two\n\nx')).toEqual([]);
});

test('the same words again are found, and none', () => {
	const body = '## One\n\nx\n\n## *One*\n\ny';
	expect(found(body)).toMatchObject([
		{ rule: 'unclear-heading', line: placeOf(entry(body), '## *One*')[0] },
	]);
	expect(found('## \n\nx')).toMatchObject([{ rule: 'unclear-heading' }]);
});
