import { expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import {
	call,
	collaboration,
	network,
	programme,
	signpost,
	system,
} from '../../../tests/helpers/entries.ts';
import { placesByLetter } from '#lib/lists/place-index.ts';
import {
	neighboursOf,
	relatedToCall,
	relatedToCollaboration,
	relatedToSignpost,
} from './related.ts';

const area = (id: string, on: string, alsoPossible?: string[]) => ({
	id,
	name: id,
	network: on,
	confidence: 'low',
	alsoPossible,
	why: 'Its page says so.',
	cites: ['page'],
});
const directory = aDirectory({
	networks: {
		wessex: network({ places: ['Southampton'], counties: ['Hampshire'] }),
		oxford: network({
			title: 'Health Innovation Oxford',
			places: ['Oxford'],
			counties: ['Hampshire'],
		}),
	},
	systems: { frimley: system({ title: 'Frimley', areas: [area('hart', 'oxford', ['wessex'])] }) },
	calls: {
		first: call({ issuers: [{ name: 'SBRI Healthcare' }] }),
		second: call({
			title: 'Another',
			issuers: [{ name: 'SBRI Healthcare' }],
			priorities: ['research'],
		}),
		third: call({
			title: 'A third',
			issuers: [{ name: 'Somebody else' }],
			kind: 'fellowship',
			priorities: ['research'],
		}),
	},
	collaborations: {
		falls: collaboration(),
		frail: collaboration({ title: 'Frailty in care homes', conditions: ['Frailty'] }),
		asthma: collaboration({
			title: 'Asthma',
			conditions: ['asthma'],
			partners: [{ name: 'Another', kind: 'digital' }],
		}),
	},
	programmes: { frailty: programme({ title: 'Frailty programme', conditions: ['frailty'] }) },
	signposts: {
		nice: signpost({ title: 'NICE', related: ['mhra'] }),
		mhra: signpost({ title: 'MHRA', kind: 'regulator' }),
	},
});
const titles = (links: { title: string; why: string }[]) =>
	links.map(({ title, why }) => `${title}: ${why}`);

test('a call is related to others of its issuer, with the reason, and to none without one', () => {
	expect(titles(relatedToCall(directory, directory.get('calls', 'first')))).toEqual([
		'Another: Also issued by SBRI Healthcare',
	]);
});

test('a collaboration is related by condition, however it is written, to collaborations and programmes', () => {
	expect(
		titles(relatedToCollaboration(directory, directory.get('collaborations', 'falls'))),
	).toEqual([
		'Frailty in care homes: Also about frailty',
		'Frailty programme: National programme about frailty',
	]);
});

test('a signpost is related to those that name it, as well as to those it names', () => {
	expect(titles(relatedToSignpost(directory, directory.get('signposts', 'mhra')))).toEqual([
		'NICE: Often needed together with it',
	]);
});

test('networks that may serve the same system are neighbours', () => {
	expect(titles(neighboursOf(directory, 'wessex'))).toEqual([
		'Health Innovation Oxford: Also serves, or may serve, a part of Frimley',
	]);
});

test('a place that two networks share stands once, with both', () => {
	const councils = [{ name: 'Bracknell Forest', areas: ['hart'] }];
	expect(placesByLetter(directory, councils)).toEqual([
		{ letter: 'B', places: [{ name: 'Bracknell Forest', networks: ['oxford', 'wessex'] }] },
		{ letter: 'F', places: [{ name: 'Frimley', networks: ['oxford', 'wessex'] }] },
		{ letter: 'H', places: [{ name: 'Hampshire', networks: ['oxford', 'wessex'] }] },
		{ letter: 'O', places: [{ name: 'Oxford', networks: ['oxford'] }] },
		{ letter: 'S', places: [{ name: 'Southampton', networks: ['wessex'] }] },
	]);
});
