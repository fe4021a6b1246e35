import { expect, test } from 'vitest';
import { tryExample } from '../examples/example.ts';

const found = (body: string) =>
	tryExample({ file: 'calls/frailty.mdx', bad: `---\n${body}\n`, good: undefined }, 'bad').map(
		({ rule, column }) => `${rule} ${column}`,
	);

test.each([
	['a tag and its end', 'Apply <b>early</b>.', ['not-plain-prose 7']],
	['a block and its end', '<div>\n\nApply early.\n\n</div>', ['not-plain-prose 1']],
	['a tag that is never closed', 'Apply early.<br>Then wait.', ['broken-body 13']],
	['a comment', '<!-- Ask again in May. -->', ['broken-body 1']],
])('%s is one mistake, and is found once', (_, body, findings) => {
	expect(found(body)).toEqual(findings);
});

test('two tags are two mistakes', () => {
	expect(found('Apply <b>early</b>, or <i>soon</i>.')).toHaveLength(2);
});
