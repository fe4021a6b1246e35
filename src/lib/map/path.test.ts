import { expect, test } from 'vitest';
import { areaOf, pathOf } from './path.ts';

const square = [
	[10, 20],
	[14, 20],
	[14, 25],
	[10, 25],
] as const;

test('a ring encloses as much in either direction', () => {
	expect(areaOf(square)).toBe(20);
	expect(areaOf(square.toReversed())).toBe(20);
});

test('a path goes from point to point and closes', () => {
	expect(pathOf([square])).toBe('M10 20l4 0 0 5-4 0z');
});

test('an island too small to draw is a dot in its place', () => {
	const islet = [
		[15, 924],
		[17, 924],
		[16, 928],
	] as const;
	expect(pathOf([square, islet])).toMatch(/^M10 20l.+zM12 925a4 4 .+z$/);
});
