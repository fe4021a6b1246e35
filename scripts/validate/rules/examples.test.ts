import { expect, test } from 'vitest';
import { tryExample } from '../examples/example.ts';
import { rules } from './index.ts';

test.each(rules)('$id finds its bad example, once, and nothing else', (rule) => {
	expect(tryExample(rule, 'bad').map((it) => it.rule)).toEqual([rule.id]);
});

test.each(rules)('$id has nothing to say of its good example', (rule) => {
	expect(tryExample(rule, 'good')).toEqual([]);
});
