import type { Ring } from './outlines.ts';

/** Square units below which an island cannot be made out beside a border of two units. */
const tooSmall = 14;

/** What a ring encloses, in square units. */
export function areaOf(ring: Ring): number {
	let sum = 0;
	let [fromX, fromY] = ring.at(-1) ?? [0, 0];
	for (const [x, y] of ring) {
		sum += fromX * y - fromY * x;
		[fromX, fromY] = [x, y];
	}
	return Math.abs(sum) / 2;
}

/** A shape as the `d` of an SVG path, in steps from point to point. The smallest islands are dots. */
export const pathOf = (rings: readonly Ring[]): string =>
	rings.map((ring) => (areaOf(ring) < tooSmall ? dotAt(ring) : lineOf(ring))).join('');

function lineOf([start = [0, 0], ...points]: Ring): string {
	let [x, y] = start;
	const steps = points.flatMap(([toX, toY]) => {
		const step = [toX - x, toY - y];
		[x, y] = [toX, toY];
		return step;
	});
	return `M${start.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

function dotAt(ring: Ring): string {
	const middle = (axis: 0 | 1) =>
		Math.round(ring.reduce((sum, point) => sum + point[axis], 0) / ring.length);
	return `M${middle(0) - 4} ${middle(1)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
}
