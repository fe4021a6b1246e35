import { expect, test } from 'vitest';
import type { Ring } from './outlines.ts';
import { tintCount, tintsOf } from './tints.ts';

/** A square of ten units whose corner is there. */
const square = (x: number, y: number): Ring => [
	[x, y],
	[x + 10, y],
	[x + 10, y + 10],
	[x, y + 10],
];
const drawn = (regions: Record<string, Ring[][]>) => new Map(Object.entries(regions));

test('regions that touch differ, if only in the inset', () => {
	const tints = tintsOf(
		drawn({
			a: [[square(0, 0)], [square(0, 0)]],
			b: [[square(10, 0)], []],
			c: [[square(500, 0)], [square(10, 0)]],
		}),
	);
	expect(tints.get('a')).not.toBe(tints.get('b'));
	expect(tints.get('a')).not.toBe(tints.get('c'));
});

test('regions with a little water between them differ too; those far away need not', () => {
	const tints = tintsOf(
		drawn({ a: [[square(0, 0)]], b: [[square(20, 0)]], c: [[square(500, 0)]] }),
	);
	expect(tints.get('a')).not.toBe(tints.get('b'));
	expect([...tints.values()].toSorted()).toEqual([0, 0, 1]);
});

test('where tints run out, regions that touch differ all the same', () => {
	const names = Array.from({ length: tintCount + 2 }, (_, index) => `region ${index}`);
	const chain = names.map((name, x): [string, Ring[][]] => [
		name,
		[
			[
				[
					[x, 0],
					[x + 1, 0],
					[x, 1],
				],
			],
		],
	]);
	const tints = tintsOf(new Map(chain));
	const alike = names.filter(
		(name, index) => tints.get(name) === tints.get(names[index + 1] ?? ''),
	);
	expect(alike).toEqual([]);
});
