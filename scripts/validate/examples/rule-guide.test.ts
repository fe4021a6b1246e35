import { expect, test } from 'vitest';
import { ruleGuide } from './rule-guide.ts';
import { rules } from '../rules/index.ts';

const guide = ruleGuide();
const notes = guide.flatMap((group) => group.rules);

test('the guide explains every rule once, in groups that each hold some', () => {
	expect(notes.map(({ id }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
	expect(guide.filter((group) => group.rules.length === 0)).toEqual([]);
});

test.each(notes)('the guide shows what is said of the example of $id', ({ id, said }) => {
	const [first = '', message = ''] = said.split('\n');
	expect(first).toMatch(new RegExp(`^content/\\S.*:\\d+:\\d+  error  ${id}$`));
	expect(message.trim()).not.toBe('');
	expect(said).not.toMatch(/undefined|\[object|\u001B/);
});

test.each(notes)('the two examples of $id differ', ({ bad, good }) => {
	expect(good).not.toEqual(bad);
});
