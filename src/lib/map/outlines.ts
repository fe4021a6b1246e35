import type { AreaId } from '#lib/find/area-ids.ts';

export type Point = readonly [x: number, y: number];

/** A closed line. Its last point is joined to its first, which is not said twice. */
export type Ring = readonly Point[];

interface Outline {
	id: AreaId;
	/** Rings of arcs by index, in one part or in several; `~index` is an arc walked from its end. */
	arcs: number[][] | number[][][];
}

/** `outlines.json`: the areas as TopoJSON in drawing units, for the country and for London enlarged. */
export interface Outlines {
	/** Corner and size of the whole drawing. */
	viewBox: [x: number, y: number, width: number, height: number];
	/** Where London is enlarged, and the corners of what it shows of the country. */
	inset: {
		x: number;
		y: number;
		w: number;
		h: number;
		frame: [left: number, top: number, right: number, bottom: number];
	};
	objects: Record<'main' | 'inset', { geometries: Outline[] }>;
	/** Each begins with a point; steps from point to point follow. */
	arcs: [x: number, y: number][][];
}

/** The arcs of an outline, in the direction in which it walks them. */
export const arcsOf = ({ arcs }: Outline): number[] => arcs.flat(2) as number[];

/** The border round areas taken together: the lines between them are left out. */
export function mergedRings(arcs: Outlines['arcs'], outlines: readonly Outline[]): Ring[] {
	const walked = new Set(outlines.flatMap(arcsOf));
	const border = [...walked].filter((arc) => !walked.has(~arc));
	return joinedUp(border.map((arc) => pointsOf(arcs, arc)));
}

function pointsOf(arcs: Outlines['arcs'], index: number): Point[] {
	let [x, y] = [0, 0];
	const steps = arcs[index < 0 ? ~index : index] ?? [];
	const points = steps.map(([dx, dy]): Point => [(x += dx), (y += dy)]);
	return index < 0 ? points.reverse() : points;
}

/** Lines put end to start until they close. */
function joinedUp(lines: Point[][]): Ring[] {
	const starts = Map.groupBy(lines, ([start]) => String(start));
	const left = new Set(lines);
	const rings: Ring[] = [];
	for (const first of lines) {
		const ring: Point[] = [];
		let line: Point[] | undefined = first;
		while (line && left.delete(line)) {
			ring.push(...line.slice(0, -1));
			line = starts.get(String(line.at(-1)))?.find((next) => left.has(next));
		}
		if (ring.length > 0) rings.push(ring);
	}
	return rings;
}

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
