import { expect, test } from 'vitest';
import { nameLines, roomiest } from './labels.ts';

const all = [0, 0, 200, 200] as const;
const bar = [
	[0, 0],
	[100, 0],
	[100, 20],
	[0, 20],
] as const;

test('the roomiest place is in the middle of the widest part', () => {
	const spoon = [
		[0, 0],
		[100, 0],
		[100, 60],
		[40, 60],
		[40, 10],
		[0, 10],
	] as const;
	const { x, y, room } = roomiest([spoon], all);
	expect([x, y]).toEqual([70, 30]);
	expect(room).toBeCloseTo(30, 0);
});

test('a number keeps out of a hole', () => {
	const square = [
		[0, 0],
		[100, 0],
		[100, 100],
		[0, 100],
	] as const;
	const hole = [
		[10, 10],
		[70, 10],
		[70, 90],
		[10, 90],
	] as const;
	const { x, room } = roomiest([square, hole], all);
	expect(x).toBe(85);
	expect(room).toBeCloseTo(15, 0);
});

test('a place lies within the bounds, and away from lines across the shape', () => {
	expect(roomiest([bar], [0, 0, 20, 200])).toMatchObject({ x: 10, y: 10 });
	const across = [
		[0, -10],
		[70, -10],
		[70, 30],
		[0, 30],
	] as const;
	const { x } = roomiest([bar], [60, 0, 200, 200], [across]);
	expect(x).toBeGreaterThan(79);
});

test('a name is set in lines, as full as they can be', () => {
	expect(nameLines('Health Innovation North East and North Cumbria', 11)).toEqual([
		'Health',
		'Innovation',
		'North East',
		'and North',
		'Cumbria',
	]);
});

test('a word that is longer than a line stays whole', () => {
	expect(nameLines('UCLPartners Northamptonshire', 11)).toEqual([
		'UCLPartners',
		'Northamptonshire',
	]);
});
