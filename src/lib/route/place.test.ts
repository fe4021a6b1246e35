import { describe, expect, test } from 'vitest';
import { contentJoin, openGeography } from '../../../tests/helpers/find.ts';
import { find } from '#lib/find/find.ts';
import { networksServing, servedNames } from '#lib/find/served.ts';
import { placeFrom } from './place.ts';

const join = contentJoin();
const { tables } = openGeography();
const placeOf = async (where: string) =>
	placeFrom(await find(where, tables, servedNames(join)), join);
const networkIn = (area: keyof typeof join.areas) => join.areas[area].network;

describe('where somebody is', () => {
	test('is one network where the finder is certain', async () => {
		expect(await placeOf('Leeds')).toEqual({
			words: 'Leeds',
			networks: [{ id: networkIn('west-yorkshire'), sure: true }],
			nations: ['england'],
		});
	});

	test('is every network that is possible where it is not, none of them sure', async () => {
		const area = Object.entries(join.areas).find(([, { alsoPossible }]) => alsoPossible)![0];
		const answer = {
			kind: 'areas' as const,
			read: {
				as: 'place' as const,
				name: 'Here',
				of: 'town' as const,
				corrected: false,
				near: false,
			},
			by: 'name' as const,
			certain: true,
			areas: [{ area: area as keyof typeof join.areas }],
			also: [],
		};
		const networks = placeFrom(answer, join)?.networks ?? [];
		expect(networks.map(({ id }) => id)).toEqual(
			networksServing(answer.areas, join).map(({ network }) => network),
		);
		expect(networks.length).toBeGreaterThan(1);
		expect(networks.map(({ sure }) => sure)).not.toContain(true);
	});

	test.each([
		['Cardiff', 'wales'],
		['Edinburgh', 'scotland'],
		['BT1 5GS', 'northern-ireland'],
		['JE2 3RA', 'jersey'],
	])('is no network in %s, which is in %s', async (where, nation) => {
		expect(await placeOf(where)).toMatchObject({ networks: [], nations: [nation] });
	});

	test('may be in two nations', async () => {
		expect((await placeOf('SY10'))?.nations).toEqual(['england', 'wales']);
	});

	test('is not known where the finder knows no such place', async () => {
		expect(await placeOf('Qqqqq')).toBeUndefined();
	});
});
