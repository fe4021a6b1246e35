import type { Corpus } from '../corpus/corpus.ts';
import { exampleAreas } from '../examples/example-areas.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** "Either Wessex or Wessex" is no doubt: one of the two names was to be another. */
export const networkTwice = {
	id: 'network-twice',
	summary: 'A network stands once among those of an area, of a collaboration or of a call.',
	group: 'areas',
	example: {
		file: 'systems/dorset.mdx',
		bad: `${exampleAreas('dorset')}    alsoPossible: [wessex]\n`,
		good: exampleAreas('dorset'),
	},
	*check(corpus) {
		yield* ofCollaborations(corpus);
		yield* ofCalls(corpus);
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

function* ofCollaborations(corpus: Corpus): Generator<RuleFinding> {
	for (const { file, frontMatter, value } of corpus.in('collaborations')) {
		const slugs = (value?.networks ?? []).map(({ network }) => network);
		for (const [index, slug] of slugs.entries()) {
			const other = slugs.indexOf(slug);
			if (other === index) continue;
			const field = `networks[${index}].network`;
			yield {
				file,
				...frontMatter.placeOfValue(['networks', index, 'network']),
				field,
				message: `${field} is "${slug}", which networks[${other}] names already.`,
				hint: 'Name each network once, with the part that says most.',
			};
		}
	}
}

function* ofCalls(corpus: Corpus): Generator<RuleFinding> {
	for (const { file, frontMatter, value } of corpus.in('calls')) {
		for (const [index, slug] of (value?.areaNetworks ?? []).entries()) {
			if (!value?.networks?.includes(slug)) continue;
			const field = `areaNetworks[${index}]`;
			yield {
				file,
				...frontMatter.placeOfValue(['areaNetworks', index]),
				field,
				message: `${field} is "${slug}", which networks names already.`,
				hint: 'Where a source names the network, take it out here: areaNetworks is for those that none names.',
			};
		}
	}
}
