import type { Rule } from './rule.ts';

/** "Either Wessex or Wessex" is no doubt: one of the two names was to be another. */
export const networkTwice = {
	id: 'network-twice',
	summary: 'The networks that may serve an area instead are others than its own.',
	*check(corpus) {
		for (const { file, frontMatter, value } of corpus.in('systems')) {
			for (const [index, { id, network, alsoPossible }] of (value?.areas ?? []).entries()) {
				const at = alsoPossible?.indexOf(network) ?? -1;
				if (at < 0) continue;
				const field = `areas[${index}].alsoPossible[${at}]`;
				yield {
					file,
					...frontMatter.placeOfValue(['areas', index, 'alsoPossible', at]),
					field,
					message: `${field} is "${network}", which is the network of "${id}" already.`,
					hint: 'Name the other network that may serve it, or leave alsoPossible out.',
				};
			}
		}
	},
} as const satisfies Rule;
