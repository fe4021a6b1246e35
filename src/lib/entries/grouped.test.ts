import { expect, test } from 'vitest';
import { signpost } from '../../../tests/helpers/entries.ts';
import type { Entry } from './entry.ts';
import { groupsOf } from './grouped.ts';

const entry = (id: string): Entry => ({ collection: 'signposts', id, data: signpost({}) });

test('what two entries name is a group of them; what one names is none', () => {
	const names = ['asthma', 'cancer', 'stroke'].map((id) => ({ id, title: id }));
	const about: Record<string, string[]> = {
		one: ['stroke', 'cancer'],
		two: ['stroke', 'asthma'],
		three: ['asthma'],
	};
	const entries = Object.keys(about).map(entry);
	const groups = groupsOf(names, entries, ({ id }) =>
		names.filter((it) => about[id]?.includes(it.id)),
	);
	expect(groups.map(({ id, entries }) => [id, entries.map((it) => it.id)])).toEqual([
		['asthma', ['two', 'three']],
		['stroke', ['one', 'two']],
	]);
});
