import type { Point, Ring } from './outlines.ts';

/** A rectangle by its edges. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** A point, with how far it is from the nearest border: nought outside of the shape. */
export type Spot = { x: number; y: number; room: number };

/** How many columns and rows are looked at first. */
const grid = 30;

/**
 * The place of a shape, within bounds, that is furthest from every border, and from lines drawn over the
 * shape: the best for a number.
 */
export function roomiest(rings: readonly Ring[], bounds: Bounds, over: readonly Ring[] = []): Spot {
	const sides = sidesOf(rings);
	const lines = [...sides, ...sidesOf(over)];
	const [left, top, right, bottom] = overlap(extentOf(rings), bounds);
	const [width, height] = [(right - left) / grid, (bottom - top) / grid];
	let best: Spot = { x: left, y: top, room: 0 };
	const look = (x: number, y: number) => {
		const room = isWithin(sides, x, y) ? roomAt(lines, bounds, x, y) : 0;
		if (room > best.room) best = { x, y, room };
	};
	for (let column = 0.5; column < grid; column++)
		for (let row = 0.5; row < grid; row++) look(left + width * column, top + height * row);
	for (let step = Math.max(width, height) / 2; step > 0.5; step /= 2) {
		const { x, y } = best;
		for (const dx of [-step, 0, step]) for (const dy of [-step, 0, step]) look(x + dx, y + dy);
	}
	return { ...best, x: Math.round(best.x), y: Math.round(best.y) };
}

type Side = readonly [from: Point, to: Point];

const sidesOf = (rings: readonly Ring[]): Side[] =>
	rings.flatMap((ring) => ring.map((to, index): Side => [ring.at(index - 1) ?? to, to]));

function extentOf(rings: readonly Ring[]): Bounds {
	const xs = rings.flatMap((ring) => ring.map(([x]) => x));
	const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const overlap = (one: Bounds, other: Bounds): Bounds => [
	Math.max(one[0], other[0]),
	Math.max(one[1], other[1]),
	Math.min(one[2], other[2]),
	Math.min(one[3], other[3]),
];

/** A line from a point inside to the right crosses an odd number of sides. */
function isWithin(sides: readonly Side[], x: number, y: number): boolean {
	const crossed = sides.filter(
		([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay),
	);
	return crossed.length % 2 === 1;
}

const roomAt = (lines: readonly Side[], [left, top, right, bottom]: Bounds, x: number, y: number) =>
	lines.reduce(
		(least, line) => Math.min(least, distanceTo(line, x, y)),
		Math.min(x - left, right - x, y - top, bottom - y),
	);

function distanceTo([[ax, ay], [bx, by]]: Side, x: number, y: number): number {
	const [dx, dy] = [bx - ax, by - ay];
	const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
	const nearest = Math.min(1, Math.max(0, along));
	return Math.hypot(ax + dx * nearest - x, ay + dy * nearest - y);
}

/** A name in lines of at most so many letters, except where a word is longer. */
export function nameLines(name: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const longer = [...lines.slice(-1), word].join(' ');
		if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
