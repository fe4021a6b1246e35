import { plainName } from '#lib/text/names.ts';
import { pathText } from '../explain/walk-schema.ts';
import { repeated, type Rule, wrongIn, wrongValue } from './rule.ts';
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
	bad: 'aliases:\n  - frailty fund\n  - Frailty Fund\n',
	good: 'aliases:\n  - frailty fund\n  - falls fund\n',
	*checkEntry({ frontMatter, values, references }) {
		let named: Set<string> | undefined;
		for (const it of values) {
			const { value: list } = it;
			if (!Array.isArray(list) || others.has(it.key) || !mayRepeat(list)) continue;
			const { path } = it;
			for (const [[index], [other]] of repeated(list.entries(), ([, item]) => keyOf(item))) {
				const field = pathText([...path, index]);
				// Of an entry that is named twice broken-reference tells.
				named ??= new Set(references.map((it) => pathText(it.path)));
				if (named.has(field) || named.has(`${field}.network`)) continue;
				yield wrongValue(frontMatter, [...path, index], {
					says: `says the same as ${pathText([...path, other])}.`,
					hint: 'Take one of the two out, or correct the one that was to say something else.',
				});
			}
		}
	},
} as const satisfies Rule;

/** "Either Wessex or Wessex" is no doubt: one of the two names was to be another. */
export const networkTwice = {
	id: 'network-twice',
	summary: 'A network stands once among those of an area, of a collaboration or of a call.',
	group: 'areas',
	file: 'systems/dorset.mdx',
	bad: `${exampleAreas('dorset')}    alsoPossible: [wessex]\n`,
	good: exampleAreas('dorset'),
	*check(corpus) {
		for (const entry of corpus.in('collaborations'))
			for (const [[index, { network }], [other]] of repeated(
				(entry.value?.networks ?? []).entries(),
				([, { network }]) => network,
			))
				yield wrongIn(entry, ['networks', index, 'network'], {
					says: `is "${network}", which networks[${other}] names already.`,
					hint: 'Name each network once, with the part that says most.',
				});
		for (const entry of corpus.in('calls'))
			for (const [index, slug] of (entry.value?.areaNetworks ?? []).entries())
				if (entry.value?.networks?.includes(slug))
					yield wrongIn(entry, ['areaNetworks', index], {
						says: `is "${slug}", which networks names already.`,
						hint: 'Where a source names the network, take it out here: areaNetworks is for those that none names.',
					});
		for (const entry of corpus.in('systems'))
			for (const [index, { id, network, alsoPossible = [] }] of (
				entry.value?.areas ?? []
			).entries()) {
				const at = alsoPossible.indexOf(network);
				if (at < 0) continue;
				yield wrongIn(entry, ['areas', index, 'alsoPossible', at], {
					says: `is "${network}", which is the network of "${id}" already.`,
					hint: 'Name the other network that may serve it, or leave alsoPossible out.',
				});
			}
	},
} as const satisfies Rule;
