import type { CollectionName } from '#schema/names.ts';
import { type SampleFields, textOf } from '../../../scripts/validate/examples/sample.ts';
import type { Harmless } from './edit.ts';

/** A new entry, as the starter of its collection would be filled in. */
const entry = (collection: CollectionName, fields: SampleFields): Harmless => ({
	name: `a new entry of ${collection}`,
	edits: (_content, _random, count) =>
		['bone-density', 'sleep-apnoea'].slice(0, count).map((slug, at) => ({
			[`${collection}/${slug}.mdx`]: textOf(collection, {
				title: ['Bone density at the chemist', 'Sleep apnoea at home'][at],
				summary: ['A scan for brittle bones, near home.', 'A test of sleep, in one’s own bed.'][at],
				sources: [
					{
						id: 'page',
						title: 'The page of it',
						publisher: 'NHS England',
						url: `https://www.england.nhs.uk/${slug}/`,
					},
				],
				priorities: ['research'],
				...fields,
			}),
		})),
});

/** Entries that are new, and right. */
export const entryEdits: Harmless[] = [
	entry('calls', {}),
	entry('collaborations', {
		networks: [{ network: 'oxford', part: 'lead' }],
		partners: [{ name: 'Huma', kind: 'digital' }],
	}),
	entry('programmes', {}),
	entry('signposts', {}),
	entry('guides', { order: 94, priorities: undefined }),
];
