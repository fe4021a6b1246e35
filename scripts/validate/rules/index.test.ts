import { expect, test } from 'vitest';
import { rules } from './index.ts';

test('every rule has a name of its own and a sentence', () => {
	const ids = rules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { id, summary } of rules) {
		expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
		expect(summary).toMatch(/^[A-Z].*\.$/);
	}
});
