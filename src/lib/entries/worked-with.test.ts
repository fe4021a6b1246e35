import { expect, test } from 'vitest';
import { call, collaboration, network } from '../../../tests/helpers/entries.ts';
import { Directory } from './directory.ts';
import { networksIn } from './worked-with.ts';

const together = (id: string, ...networks: [network: string, part: string][]) => ({
	collection: 'collaborations' as const,
	id,
	data: collaboration({ networks: networks.map(([name, part]) => ({ network: name, part })) }),
});

test('the network that took part in most comes first; one in whose area it lay is not among them', () => {
	const named = ['east', 'wessex', 'kent'].map((id) => ({
		collection: 'networks' as const,
		id,
		data: network({ title: id }),
	}));
	const entries = [
		together('one', ['east', 'partner'], ['kent', 'area']),
		together('two', ['wessex', 'lead']),
		{ collection: 'calls' as const, id: 'three', data: call({ networks: ['wessex'] }) },
	];
	const found = networksIn(new Directory([...named, ...entries]), entries);
	expect(found.map((it) => [it.network.id, it.in.map(({ id }) => id)])).toEqual([
		['wessex', ['two', 'three']],
		['east', ['one']],
	]);
});
