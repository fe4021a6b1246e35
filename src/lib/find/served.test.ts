import { expect, test } from 'vitest';
import type { AreaId } from './area-ids.ts';
import { foldPlace } from '#lib/text/names.ts';
import { type Join, type ServedArea, networksServing, servedNames, servedParts } from './served.ts';

const area = (network: string, more: Partial<ServedArea> = {}): ServedArea => ({
	name: 'Some places',
	network,
	confidence: 'high',
	system: 'dorset',
	boards: ['dorset'],
	...more,
});
const link = { href: 'https://a.org', words: 'a.org' };
const turn = { kind: 'home' as const, lead: 'Its home page:', link };
const network = (name: string, names: string[] = []) => ({
	name,
	contact: { 'innovator-company': turn, 'nhs-staff': turn },
	home: link,
	names,
});
const join: Join = {
	areas: {
		dorset: area('wessex'),
		devon: area('south-west', { system: 'devon', boards: ['peninsula'] }),
		somerset: area('south-west', { system: 'somerset', boards: ['somerset'] }),
		frimley: area('oxford', { alsoPossible: ['wessex', 'kent'], confidence: 'low' }),
	} as Partial<Join['areas']> as Join['areas'],
	networks: { wessex: network('Health Innovation Wessex', ['Wessex AHSN']), kent: network('Kent') },
	systems: { peninsula: { name: 'Peninsula', names: ['X1Y2Z'] } },
	signposts: {},
};
const parts = (...list: [string, number?][]) =>
	list.map(([id, share]) => ({
		area: id as AreaId,
		...(share !== undefined && { share }),
	}));

test('one network for several areas is one answer, and the larger share comes first', () => {
	const answer = networksServing(parts(['dorset', 0.4], ['devon', 0.35], ['somerset', 0.25]), join);
	expect(answer.map(({ network, share }) => [network, share])).toEqual([
		['south-west', 0.6],
		['wessex', 0.4],
	]);
	expect(answer[0]?.parts.map(({ area }) => area)).toEqual(['devon', 'somerset']);
});

test('without shares networks keep the order of the areas', () => {
	const answer = networksServing(parts(['dorset'], ['devon'], ['somerset']), join);
	expect(answer.map(({ network }) => network)).toEqual(['wessex', 'south-west']);
	expect(answer[0]).not.toHaveProperty('share');
});

test('networks that are only possible come last, each once, and never beside themselves', () => {
	const answer = networksServing(parts(['dorset', 0.1], ['frimley' as AreaId, 0.9]), join);
	expect(answer.map(({ network, isDefault }) => [network, isDefault])).toEqual([
		['oxford', true],
		['wessex', true],
		['kent', false],
	]);
});

test('a part carries what content says of its area', () => {
	expect(servedParts(parts(['devon', 1]), join)).toEqual([
		{ area: 'devon', share: 1, ...join.areas.devon },
	]);
});

test('networks and boards of today are found by their other names', () => {
	const names = servedNames(join);
	expect(names.get(foldPlace('wessex AHSN'))).toEqual([
		{ name: 'Health Innovation Wessex', of: 'network', areas: ['dorset'] },
	]);
	expect(names.get(foldPlace('X1Y2Z'))).toEqual([
		{ name: 'Peninsula', of: 'board', areas: ['devon'] },
	]);
});
