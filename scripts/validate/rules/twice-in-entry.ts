import { plainName } from '#lib/text/names.ts';
import { pathText } from '../explain/walk-schema.ts';
import type { Rule, RuleFinding } from './rule.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { exampleAreas } from './areas.ts';

/** Lists for which other rules look: they know what else is the same there. */
const others = new Set(['sources', 'formerSlugs', 'cites']);

/** An item of a list as two are compared: words without case and punctuation, a group as a whole. */
const keyOf = (item: unknown) =>
	typeof item === 'string' ? plainName(item) : JSON.stringify(item);

/** What two that are the same have in common for certain. */
const beginningOf = (item: unknown): string => {
	if (typeof item === 'string') return item.slice(0, 3).toLowerCase();
	return JSON.stringify(item && typeof item === 'object' ? Object.values(item)[0] : item);
};

/** Whether two begin alike: most lists need no closer look. */
const mayRepeat = (list: unknown[]) =>
	list.length > 1 && new Set(list.map(beginningOf)).size < list.length;

/** The same line twice is one line too many, or a line in which one word was to be another. */
export const itemTwice = {
	id: 'item-twice',
	summary: 'A list says each thing once.',
	group: 'fields',
	example: {
		file: 'calls/frailty.mdx',
		bad: 'aliases:\n  - frailty fund\n  - Frailty Fund\n',
		good: 'aliases:\n  - frailty fund\n  - falls fund\n',
	},
	*checkEntry({ frontMatter, met, references }) {
		let named: Set<string> | undefined;
		for (const it of met) {
			const { value: list } = it;
			if (!Array.isArray(list) || others.has(it.key) || !mayRepeat(list)) continue;
			const { path } = it;
			const first = new Map<string, number>();
			for (const [index, item] of list.entries()) {
				const key = keyOf(item);
				const other = first.get(key);
				if (other === undefined) {
					first.set(key, index);
					continue;
				}
				const field = pathText([...path, index]);
				// Of an entry that is named twice broken-reference tells.
				named ??= new Set(references.map((it) => pathText(it.path)));
				if (named.has(field) || named.has(`${field}.network`)) continue;
				yield {
					...frontMatter.placeOfValue([...path, index]),
					field,
					message: `${field} says the same as ${pathText([...path, other])}.`,
					hint: 'Take one of the two out, or correct the one that was to say something else.',
				};
			}
		}
	},
} as const satisfies Rule;

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
