import type { Ring } from './outlines.ts';

/** How many tints the style sheet has for regions. */
export const tintCount = 4;

/** Units between borders at which the eye takes regions for neighbours: the Thames, the Humber. */
const near = 16;

/** By the ids of two regions: how bad it would be for them to look alike. */
type Clashes = Map<string, Map<string, number>>;

/**
 * A tint, from 0, for each region, given as its drawings. Regions that touch in one of them differ, and so
 * do those with only a little water between them as long as there are tints left.
 */
export function tintsOf(regions: ReadonlyMap<string, readonly Ring[][]>): Map<string, number> {
	const clashes = clashesOf(regions);
	const crowded = (id: string) => clashes.get(id)?.size ?? 0;
	const order = [...regions.keys()].sort((a, b) => crowded(b) - crowded(a) || (a < b ? -1 : 1));
	const tints = new Map<string, number>();
	for (const id of order) {
		const cost = Array.from({ length: tintCount }, () => 0);
		for (const [other, weight] of clashes.get(id) ?? []) {
			const tint = tints.get(other);
			if (tint !== undefined) cost[tint] = (cost[tint] ?? 0) + weight;
		}
		tints.set(id, cost.indexOf(Math.min(...cost)));
	}
	return tints;
}

function clashesOf(regions: ReadonlyMap<string, readonly Ring[][]>): Clashes {
	const clashes: Clashes = new Map([...regions.keys()].map((id) => [id, new Map()]));
	for (const [one, drawings] of regions)
		for (const [other, others] of regions) {
			if (other <= one) continue;
			const gap = Math.min(...drawings.map((rings, index) => gapOf(rings, others[index] ?? [])));
			if (gap > near) continue;
			// One touch is worse than any number of waters.
			const weight = gap === 0 ? regions.size : 1;
			clashes.get(one)?.set(other, weight);
			clashes.get(other)?.set(one, weight);
		}
	return clashes;
}

/** The distance of the nearest corners; infinite where one of the two is not drawn. */
function gapOf(one: readonly Ring[], other: readonly Ring[]): number {
	const corners = other.flat();
	let least = Number.POSITIVE_INFINITY;
	for (const [ax, ay] of one.flat())
		for (const [bx, by] of corners) least = Math.min(least, (ax - bx) ** 2 + (ay - by) ** 2);
	return Math.sqrt(least);
}
