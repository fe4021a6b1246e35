import { expect, test } from 'vitest';
import type { AreaId } from '#lib/find/area-ids.ts';
import { mergedRings, type Outlines, areaOf, pathOf } from './outlines.ts';

// Two fields side by side: | 1 |, the fence between them, and the lines round each.
//   a b c
//   f e d
const arcs: Outlines['arcs'] = [
	[
		[10, 0],
		[0, 10],
	],
	[
		[10, 10],
		[-10, 0],
		[0, -10],
		[10, 0],
	],
	[
		[10, 0],
		[10, 0],
		[0, 10],
		[-10, 0],
	],
	[
		[40, 40],
		[5, 0],
		[-5, 5],
		[0, -5],
	],
	[
		[2, 2],
		[0, 3],
		[3, -3],
		[-3, 0],
	],
];
const outline = (id: string, ...rings: number[][]) => ({ id: id as AreaId, arcs: rings });
const west = outline('west', [0, 1]);
const east = outline('east', [2, ~0]);

const corners = (ring: readonly (readonly [number, number])[]) => ring.map(String).toSorted();

test('one area alone is drawn as it is', () => {
	expect(mergedRings(arcs, [west]).map(corners)).toEqual([['0,0', '0,10', '10,0', '10,10']]);
});

test('areas side by side become one, without the line between them', () => {
	const [ring = [], ...others] = mergedRings(arcs, [west, east]);
	expect(others).toEqual([]);
	expect(corners(ring)).toEqual(['0,0', '0,10', '10,0', '10,10', '20,0', '20,10']);
});

test('an island and a hole stay rings of their own', () => {
	const parts = { id: 'west' as AreaId, arcs: [[[0, 1], [4]], [[3]]] };
	expect(mergedRings(arcs, [parts, east]).map(({ length }) => length)).toEqual([6, 3, 3]);
});

test('an area that fills a hole leaves no line', () => {
	const around = outline('west', [0, 1], [4]);
	expect(mergedRings(arcs, [around, outline('within', [~4])])).toHaveLength(1);
});

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
