import { globSync, readFileSync } from 'node:fs';
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

test('every rule that a reader names is in the list', () => {
	const sources = ['read', 'explain', 'corpus'].flatMap((room) =>
		globSync(`scripts/validate/${room}/*.ts`).filter((path) => !path.endsWith('.test.ts')),
	);
	const named = sources.flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(/\brule(?:: | = )'([^']+)'/g)].map(([, id]) => id),
	);
	const known = rules.filter((rule) => !('check' in rule) && !('checkEntry' in rule));
	expect(new Set(named)).toEqual(new Set(known.map(({ id }) => id)));
});
