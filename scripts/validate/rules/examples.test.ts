import { expect, test } from 'vitest';
import { tryExample } from '../examples/example.ts';
import { rules } from './index.ts';

test.each(rules)('$id finds its bad example, once, and nothing else', ({ id, example }) => {
	expect(tryExample(example, 'bad').map(({ rule }) => rule)).toEqual([id]);
});

test.each(rules)('$id has nothing to say of its good example', ({ example }) => {
	expect(tryExample(example, 'good')).toEqual([]);
});
