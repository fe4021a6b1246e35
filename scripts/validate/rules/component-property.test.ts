import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const entry = (tag: string, name = 'Notice') =>
	textOf('guides', {}, `\n${tag}\n\nx\n\n</${name}>\n`);
const found = (tag: string, name?: string) => judge({ 'guides/calls.mdx': entry(tag, name) });

test('a title, and an id, pass; steps have none', () => {
	expect(found('<Notice title="Before you apply" id="before">')).toEqual([]);
	expect(found('<Steps>', 'Steps')).toEqual([]);
});

test.each([
	'<Notice>',
	'<Notice titel="Before">',
	'<Notice title="">',
	'<Notice title="Before" tone="red">',
])('%s is found', (tag) => {
	const [line, column] = placeOf(entry(tag), '<Notice');
	expect(found(tag)).toMatchObject([{ rule: 'component-property', line, column }]);
});
