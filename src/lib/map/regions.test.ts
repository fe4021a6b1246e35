import { describe, expect, test } from 'vitest';
import { Directory, allAreas } from '#lib/entries/directory.ts';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { network, system } from '../../../tests/helpers/entries.ts';
import { contentDirectory, readTable } from '../../../tests/helpers/find.ts';
import { areaIds } from '#lib/find/area-ids.ts';
import { arcsOf, mergedRings, type Outlines } from './outlines.ts';
import { roomiest } from './labels.ts';
import { makeMap, type NetworkMap } from './regions.ts';

const outlines = readTable('outlines.json') as Outlines;
const { viewBox, inset, arcs, objects } = outlines;
const content = contentDirectory();

/** The content's directory with areas given to other networks. */
const withServed = (changes: Partial<Record<string, string>>): Directory =>
	new Directory(
		content.entries.map((entry) => {
			if (entry.collection !== 'systems') return entry;
			const areas = entry.data.areas?.map((area) => ({
				...area,
				network: changes[area.id] ?? area.network,
			}));
			return { ...entry, data: { ...entry.data, ...(areas && { areas }) } };
		}),
	);

const unsure = allAreas(content).map(({ area }) => [area.id, area.alsoPossible?.[0]] as const);
const allMoved = withServed(Object.fromEntries(unsure));
const servedIn = (directory: Directory) =>
	new Map<string, string>(allAreas(directory).map(({ area }) => [area.id, area.network]));
const map = makeMap(outlines, content);

/** Whether a point lies inside a path: read anew from what a browser is given. */
function holds(path: string, left: number, top: number): boolean {
	// Corners have whole numbers: beside them, no line through the point meets one.
	const [x, y] = [left + 0.01, top + 0.01];
	let inside = false;
	for (const [, start = '', steps = ''] of path.matchAll(/M([^la]+)l([^z]+)z/g)) {
		const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
		let [ax = 0, ay = 0] = numbers(start);
		const rest = numbers(steps);
		const points = [[ax, ay]];
		for (let index = 0; index < rest.length; index += 2)
			points.push([(ax += rest[index] ?? 0), (ay += rest[index + 1] ?? 0)]);
		points.forEach(([bx = 0, by = 0], index) => {
			const [cx = 0, cy = 0] = points.at(index - 1) ?? [];
			if (by > y !== cy > y && x < bx + ((cx - bx) * (y - by)) / (cy - by)) inside = !inside;
		});
	}
	return inside;
}

const drawings = ['main', 'inset'] as const;
const boundsOf = {
	main: [0, 0, viewBox[2], viewBox[3]],
	inset: [inset.x, inset.y, inset.x + inset.w, inset.y + inset.h],
} as const;

/** What a region looks like, its tint aside: that may change with its neighbours. */
const shapes = ({ regions }: NetworkMap) =>
	new Map(regions.map((region) => [region.network, [region.main, region.inset]]));

describe('each area of the geography', () => {
	test.each(drawings)('lies in one region of the drawing %s: that of its network', (drawing) => {
		const served = servedIn(content);
		const found = objects[drawing].geometries.map((outline) => {
			const { x, y } = roomiest(mergedRings(arcs, [outline]), boundsOf[drawing]);
			const there = map.regions.filter((it) => holds(it[drawing]?.path ?? '', x, y));
			return [outline.id, there.map((region) => region.network)];
		});
		expect(found).toEqual(objects[drawing].geometries.map(({ id }) => [id, [served.get(id)]]));
		if (drawing === 'main') expect(found.map(([id]) => id).toSorted()).toEqual([...areaIds]);
	});

	test.each([
		'frimley--hart-rushmoor',
		'derby-derbyshire--high-peak',
		'north-central-london',
		'cornwall-the-isles-of-scilly',
	])('goes over to another network when content says so, as %s does here', (area) => {
		const from = servedIn(content).get(area) ?? '';
		const to = content.records.networks.find(({ id }) => id !== from)?.id ?? '';
		const [before, after] = [map, makeMap(outlines, withServed({ [area]: to }))].map(shapes);
		const changed = content.records.networks.filter(
			({ id }) => JSON.stringify(before?.get(id)) !== JSON.stringify(after?.get(id)),
		);
		expect(changed.map(({ id }) => id).toSorted()).toEqual([from, to].toSorted());
	});

	test('must be in a system', () => {
		const none = new Directory(
			content.entries.filter(({ collection }) => collection !== 'systems'),
		);
		expect(() => makeMap(outlines, none)).toThrow(/No system lists the area \S+\./);
	});
});

describe.each([
	['as content has it', content],
	['with every unsure area moved', allMoved],
])('the map %s', (_name, directory) => {
	const { regions } = makeMap(outlines, directory);

	test('has a region for each network, in the order of lists', () => {
		const all = directory.records.networks.map(({ id, data }, index) => [
			id,
			index + 1,
			data.title,
		]);
		expect(regions.map((it) => [it.network, it.number, it.title])).toEqual(all);
	});

	test('gives no two regions with a common border the same tint', () => {
		const tints = new Map(regions.map(({ network: id, tint }) => [id, tint]));
		const served = servedIn(directory);
		const borders = drawings.flatMap((drawing) => {
			const owners = new Map(
				objects[drawing].geometries.flatMap((outline) =>
					arcsOf(outline).map((arc) => [arc, served.get(outline.id) ?? '']),
				),
			);
			return [...owners].map(([arc, one]) => [one, owners.get(~arc) ?? one]);
		});
		const between = borders.filter(([one, other]) => one !== other);
		expect(between.length).toBeGreaterThan(30);
		const alike = between.filter(([one = '', other = '']) => tints.get(one) === tints.get(other));
		expect(alike).toEqual([]);
	});

	test('has a number in each region, inside it', () => {
		const wrong = regions.filter(({ main, inset: close }) => {
			const labels = [main, close].flatMap((it) => (it?.label ? [{ ...it, ...it.label }] : []));
			const inside = labels.filter(({ path, x, y }) => holds(path, x, y));
			return labels.length === 0 || inside.length < labels.length;
		});
		expect(wrong).toEqual([]);
	});

	test('has numbers of the inset inside its box', () => {
		const { x, y, w, h } = inset;
		const labels = regions.flatMap(({ inset: close }) => close?.label ?? []);
		const inBox = labels.filter((it) => it.x > x && it.x < x + w && it.y > y && it.y < y + h);
		expect(labels.length).toBeGreaterThan(2);
		expect(inBox).toEqual(labels);
	});
});

test('a network that serves no area has no region, and the others keep their numbers', () => {
	const directory = aDirectory({
		networks: {
			all: network({ title: 'Health Innovation All' }),
			none: network({ title: 'Health Innovation Away' }),
			east: network({ title: 'Health Innovation East' }),
		},
		systems: {
			england: system({
				areas: areaIds.map((id) => ({
					id,
					name: id,
					network: id === 'norfolk-waveney' ? 'east' : 'all',
					confidence: 'high',
					why: 'So says its page.',
					cites: ['page'],
				})),
			}),
		},
	});
	const { regions } = makeMap(outlines, directory);
	expect(regions.map((it) => [it.network, it.number])).toEqual([
		['all', 1],
		['east', 3],
	]);
});
