import { type Directory, allAreas } from '#lib/entries/directory.ts';
import { mergedRings, type Outlines, type Ring, pathOf } from './outlines.ts';
import { type Bounds, type Spot, roomiest } from './labels.ts';
import { tintsOf } from './tints.ts';

/** A region in one of the two drawings. */
interface Drawing {
	/** The `d` of an SVG path. */
	path: string;
	/** Where its number stands, if it stands in this drawing. */
	label?: Spot;
}

/** The areas that a network serves, drawn as one. */
interface Region {
	/** The network's id. */
	network: string;
	/** As in lists: 1 to 15, by name. */
	number: number;
	title: string;
	/** A number of a tint that no neighbour has. */
	tint: number;
	main: Drawing;
	/** Its part of London enlarged, where it has one. */
	inset?: Drawing;
}

/** England by network. All figures are in the drawing units of the outlines. */
export interface NetworkMap extends Pick<Outlines, 'viewBox' | 'inset'> {
	/** In the order of their numbers; a network that serves no area has none. */
	regions: Region[];
}

/** Units round the middle of a number that keep it clear of borders. */
const roomy = 18;

/**
 * The map as content has it: each area of the outlines is in the region of the network that serves it, sure
 * or not. Throws where no system lists an area, which the validator refuses first.
 */
export function makeMap(outlines: Outlines, directory: Directory): NetworkMap {
	const { viewBox, inset } = outlines;
	const country = ringsByNetwork(outlines, 'main', directory);
	const london = ringsByNetwork(outlines, 'inset', directory);
	const tints = tintsOf(
		new Map([...country].map(([id, rings]) => [id, [rings, london.get(id) ?? []]])),
	);
	const box = boundsOf([inset.x, inset.y, inset.w, inset.h]);
	const regions = directory.records.networks.flatMap(({ id, data }): Region[] => {
		const main = country.get(id);
		const close = london.get(id);
		if (!main) return [];
		return [
			{
				network: id,
				number: directory.networkNumber(id),
				title: data.title,
				tint: tints.get(id) ?? 0,
				...numbered(
					sketch(main, boundsOf(viewBox), [cornersOf(inset.frame)]),
					close && sketch(close, box),
				),
			},
		];
	});
	return { viewBox, inset, regions };
}

/** The outlines of one drawing, merged by the network that serves each area. */
function ringsByNetwork(
	{ arcs, objects }: Outlines,
	drawing: keyof Outlines['objects'],
	directory: Directory,
): Map<string, Ring[]> {
	const served = new Map(allAreas(directory).map(({ area }) => [area.id, area.network]));
	const groups = Map.groupBy(objects[drawing].geometries, ({ id }) => {
		const network = served.get(id);
		if (!network) throw new Error(`No system lists the area ${id}.`);
		return network;
	});
	return new Map([...groups].map(([network, group]) => [network, mergedRings(arcs, group)]));
}

type Sketch = { path: string; place: Spot };

const sketch = (rings: Ring[], bounds: Bounds, over: Ring[] = []): Sketch => ({
	path: pathOf(rings),
	place: roomiest(rings, bounds, over),
});

/** Both drawings with the number wherever there is room for it, and at least once. */
function numbered(main: Sketch, inset: Sketch | undefined): Pick<Region, 'main' | 'inset'> {
	const most = Math.max(main.place.room, inset?.place.room ?? 0);
	const drawing = ({ path, place }: Sketch): Drawing =>
		place.room >= Math.min(roomy, most) ? { path, label: place } : { path };
	return { main: drawing(main), ...(inset && { inset: drawing(inset) }) };
}

const boundsOf = ([x, y, width, height]: Outlines['viewBox']): Bounds => [
	x,
	y,
	x + width,
	y + height,
];

const cornersOf = ([left, top, right, bottom]: Bounds): Ring => [
	[left, top],
	[right, top],
	[right, bottom],
	[left, bottom],
];
