import { expect, test } from 'vitest';
import { openGeography } from '../../../tests/helpers/find.ts';
import type { Answer } from './answer.ts';
import { find } from './find.ts';

const { tables } = openGeography();
const ask = (typed: string) => find(typed, tables);
const areasOf = (answer: Answer) =>
	answer.kind === 'areas' ? answer.areas.map(({ area }) => area) : answer.kind;

test('a postcode in a plain place needs one table', async () => {
	const { tables, asked } = openGeography();
	const answer = await find('TR1 3LJ', tables);
	expect(answer).toMatchObject({
		kind: 'areas',
		read: { as: 'postcode', text: 'TR1 3LJ', part: 'unit', corrected: false },
		by: 'outward',
		certain: true,
		areas: [{ area: 'cornwall-the-isles-of-scilly', share: 1 }],
	});
	expect(asked).toEqual(['outcodes.json']);
});

test('a postcode on a border needs two, and its outward half all that it can be', async () => {
	const { tables, asked } = openGeography();
	const whole = await find('AL3 8QE', tables);
	expect(areasOf(whole)).toEqual(['bedfordshire-luton-milton-keynes']);
	expect(whole).toMatchObject({ by: 'unit', certain: true, listed: true });
	expect(asked).toEqual(['outcodes.json', 'borders-a.json']);
	expect(await find('AL3', tables)).toMatchObject({
		by: 'outward',
		certain: false,
		areas: [
			{ area: 'hertfordshire-west-essex', share: 0.999 },
			{ area: 'bedfordshire-luton-milton-keynes', share: 0.001 },
		],
	});
	expect(await find('AL3 8', tables)).toMatchObject({ by: 'sector', certain: false });
	expect(await find('AL3 8AA', tables)).toMatchObject({
		certain: true,
		listed: false,
		areas: [{ area: 'hertfordshire-west-essex' }],
	});
});

test('a code on the border of Wales says how much of it lies there', async () => {
	expect(await ask('CH4')).toMatchObject({
		kind: 'areas',
		certain: false,
		outside: { nation: 'wales', share: 0.487 },
	});
	expect(await ask('LD7 1AA')).toMatchObject({ kind: 'outside', nation: 'wales' });
});

test.each([
	['CF10 3NQ', 'wales'],
	['EH1 1YZ', 'scotland'],
	['BT1 5GS', 'northern-ireland'],
	['IM1 3PR', 'isle-of-man'],
	['JE2 3QA', 'jersey'],
	['GY1 2QA', 'guernsey'],
	['GX11 1AA', 'gibraltar'],
	['BF1 2AU', 'british-forces'],
])('%s lies outside England: %s', async (typed, nation) => {
	expect(await ask(typed)).toMatchObject({ kind: 'outside', nation });
});

test('a postcode that is not in the tables has what is likely', async () => {
	const answer = await ask('B51 1AA');
	expect(answer).toMatchObject({ kind: 'unknown', read: { text: 'B51 1AA' } });
	expect(answer.kind === 'unknown' && answer.likely[0]).toEqual({
		area: 'birmingham-solihull',
		share: 0.623,
	});
	expect(await ask('ZZ1 1ZZ')).toMatchObject({ kind: 'unknown', likely: [] });
});

test('a district that exists only with a letter is all its letters together', async () => {
	const { whole, split } = await tables.outcodes();
	const codes = [...Object.values(whole).flatMap((some) => some.split(' ')), ...Object.keys(split)];
	const districts = new Map<string, string[]>();
	for (const code of codes) {
		const [, district] = /^([A-Z]+\d)[A-Z]$/.exec(code) ?? [];
		if (!district || codes.includes(district)) continue;
		districts.set(district, [...(districts.get(district) ?? []), code]);
	}
	expect([...districts.keys()].toSorted()).toEqual([
		'EC1',
		'EC2',
		'EC3',
		'EC4',
		'SW1',
		'W1',
		'WC1',
		'WC2',
	]);
	for (const [district, lettered] of districts) {
		const each = await Promise.all(lettered.map(async (code) => areasOf(await ask(code))));
		for (const typed of [district, district.toLowerCase(), `${district} 1AA`]) {
			const answer = await ask(typed);
			expect(answer).toMatchObject({ read: { corrected: false }, certain: false });
			expect([...areasOf(answer)].toSorted()).toEqual([...new Set(each.flat())].toSorted());
		}
	}
	expect(areasOf(await ask('SW1'))[0]).toBe('north-west-london');
});

test.each(['GIR 0AA', 'gir0aa'])('%s is no place in Scotland', async (typed) => {
	expect(await ask(typed)).toMatchObject({
		kind: 'unknown',
		read: { text: 'GIR 0AA' },
		likely: [],
	});
});

test('a slip is put right only where the code as typed does not exist', async () => {
	expect(await ask('TRI 3LJ')).toMatchObject({
		kind: 'areas',
		read: { text: 'TR1 3LJ', corrected: true },
	});
	expect(await ask('W1S 1AA')).toMatchObject({ read: { text: 'W1S 1AA', corrected: false } });
});

test('places of one name are a choice, unless one is far better known', async () => {
	const answer = await ask('Ashford');
	expect(answer.kind === 'choice' && answer.options.map(({ name }) => name)).toEqual([
		'Ashford, Kent',
		'Ashford, Surrey',
	]);
	const bow = await ask('Bow');
	expect(areasOf(bow)).toEqual(['north-east-london']);
	expect(bow.kind === 'areas' && bow.also.map(({ name }) => name)).toEqual(['Bow, Devon']);
	expect(areasOf(await ask('Bow, Devon'))).toEqual(['devon']);
});

test('a town and a county of one name are told apart by what else was said', async () => {
	expect(areasOf(await ask('Lincolnshire'))).toEqual(['lincolnshire', 'humber-north-yorkshire']);
	expect(areasOf(await ask('Lincolnshire ICB'))).toEqual(['lincolnshire']);
	expect(areasOf(await ask('Guildford'))).toEqual(['surrey-heartlands']);
	expect(areasOf(await ask('Guildford Borough Council'))).toEqual([
		'surrey-heartlands',
		'frimley--surrey-heath-farnham',
	]);
});

test('the name of a board needs no file of villages, and that of a village one', async () => {
	const { tables, asked } = openGeography();
	await find('BLMK', tables);
	expect(asked).toEqual(['places.json']);
	await find('Mousehole', tables);
	expect(asked).toEqual(['places.json', 'villages/m.json']);
});

test('what was not taken letter by letter says so', async () => {
	expect(await ask('Manchestr')).toMatchObject({ read: { name: 'Manchester', corrected: true } });
	expect(await ask('MANCHESTER')).toMatchObject({ read: { corrected: false } });
	expect(await ask('nr Truro')).toMatchObject({ read: { name: 'Truro', near: true } });
	expect(await ask('Birmingham, Alabama')).toMatchObject({ read: { corrected: true } });
});

test.each([
	['', 'empty'],
	['   ', 'empty'],
	['🏥', 'empty'],
	['a'.repeat(500), 'too-long'],
	['12345', 'not-a-postcode'],
	['SW1A 9ZZ9', 'not-a-postcode'],
	['asdfgh', 'no-such-place'],
	["'; DROP TABLE users; --", 'no-such-place'],
	['<script>alert(1)</script>', 'not-a-postcode'],
	['constructor', 'no-such-place'],
])('%j is answered with nothing: %s', async (typed, why) => {
	expect(await ask(typed)).toMatchObject({ kind: 'nothing', why });
});

test('a name that nothing has comes with the nearest ones', async () => {
	const answer = await ask('Scarbruoh');
	expect(answer.kind === 'nothing' && answer.suggestions.map(({ name }) => name)).toEqual([
		'Scarborough',
	]);
});
