import { expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { network, signpost, system } from '../../../tests/helpers/entries.ts';
import { contentJoin } from '../../../tests/helpers/find.ts';
import { areaIds, boardOf } from './area-ids.ts';
import { makeJoin, takenOverIn } from './join.ts';

const area = (id: string, more: object = {}) => ({
	id,
	name: `Places of ${id}`,
	network: 'wessex',
	confidence: 'high',
	why: 'A page says so.',
	cites: ['page'],
	...more,
});
/** A directory in which each old board lists its areas, but for those that a test gives. */
function directoryWith(given: Record<string, object>, more: object = {}) {
	const boards = [...new Set(areaIds.map(boardOf))].map((id) => [
		id,
		system({ areas: areaIds.filter((it) => boardOf(it) === id).map((it) => area(it)) }),
	]);
	return aDirectory({
		networks: { wessex: network(), oxford: network({ title: 'Health Innovation Oxford' }) },
		systems: { ...Object.fromEntries(boards), ...given },
		...more,
	});
}

test('an area is joined to its network, its board and the board of today', () => {
	const { areas, networks, systems } = makeJoin(directoryWith({}), {});
	expect(Object.keys(areas)).toEqual([...areaIds]);
	expect(areas.dorset).toEqual({
		name: 'Places of dorset',
		network: 'wessex',
		confidence: 'high',
		system: 'dorset',
		boards: ['dorset'],
	});
	expect(networks['wessex']).toMatchObject({
		name: 'Health Innovation Wessex',
		contact: {
			'nhs-staff': {
				lead: 'No contact for NHS staff was found. Its home page:',
				link: { href: 'https://www.example.org/', words: 'example.org' },
			},
		},
	});
	expect(systems['dorset']).toEqual({ name: 'Dorset', names: [] });
});

test('where it is not sure, what else is possible and why come with it', () => {
	const doubtful = area('dorset', { confidence: 'low', alsoPossible: ['oxford'] });
	const { areas } = makeJoin(directoryWith({ dorset: system({ areas: [doubtful] }) }), {});
	expect(areas.dorset).toMatchObject({
		confidence: 'low',
		alsoPossible: ['oxford'],
		why: 'A page says so.',
	});
});

test('an area of a board that was divided has the board that took it over, as likely', () => {
	const ended = { to: '2026-03-31', successors: ['new-east', 'new-west', 'old-south'] };
	const parts = ['berkshire', 'hart-rushmoor', 'surrey-heath-farnham'].map((part) =>
		area(`frimley--${part}`),
	);
	const directory = directoryWith({
		frimley: system({ ...ended, areas: parts }),
		'new-east': system({ title: 'New East' }),
		'new-west': system({ title: 'New West' }),
		'old-south': system({ title: 'Old South' }),
	});
	const { areas, systems } = makeJoin(directory, {
		'New East': ['frimley--berkshire', 'frimley--surrey-heath-farnham'],
		'New West': ['frimley--surrey-heath-farnham'],
	});
	expect(areas['frimley--berkshire']).toMatchObject({ boards: ['new-east'], boardsLikely: true });
	expect(areas['frimley--surrey-heath-farnham'].boards).toEqual(['new-east', 'new-west']);
	expect(areas['frimley--hart-rushmoor'].boards).toEqual(['old-south']);
	expect(systems['frimley']?.to).toBe('2026-03-31');
});

test('a gap, an area in two systems or an unknown one stops the build', () => {
	const join = (given: Record<string, object>) => () => makeJoin(directoryWith(given), {});
	expect(join({ dorset: system() })).toThrow('No system lists the area dorset.');
	expect(join({ extra: system({ areas: [area('dorset')] }) })).toThrow('which another system has');
	expect(join({ extra: system({ areas: [area('mercia')] }) })).toThrow('no area of the geography');
});

test('names that the finder makes of a title are left out, and signposts stand by their nation', () => {
	const aliases = ['Dorset ICB', 'Dorset ICS', 'Our Dorset', 'QVV'];
	const dorset = system({ aliases, areas: [area('dorset')] });
	const signposts = { hub: signpost({ title: 'A hub', nation: 'wales' }), other: signpost() };
	const { systems, signposts: byNation } = makeJoin(directoryWith({ dorset }, { signposts }), {});
	expect(systems['dorset']?.names).toEqual(['Our Dorset', 'QVV']);
	expect(byNation).toEqual({ wales: [{ id: 'hub', name: 'A hub' }] });
});

test('the boards of 2026 have the areas that the table of places gives them', () => {
	const areas = [...areaIds];
	expect(takenOverIn({ areas, boards2026: { '0 2': ['A', 'B'], '1': ['C'] } })).toEqual({
		A: [areas[0], areas[2]],
		B: [areas[0], areas[2]],
		C: [areas[1]],
	});
});

test('the content as it is joins to every area, each with a board of today', () => {
	const { areas, systems, networks, signposts } = contentJoin();
	for (const { network, boards, system } of Object.values(areas)) {
		expect(networks[network]?.name).toBeDefined();
		expect(systems[system]?.name).toBeDefined();
		expect(boards.length).toBeGreaterThan(0);
		for (const board of boards) expect(systems[board]?.to).toBeUndefined();
	}
	expect(Object.keys(signposts).toSorted()).toEqual(['northern-ireland', 'scotland', 'wales']);
});
