import type { Term } from '#schema/search.ts';
import type { Entry } from '../entry.ts';
import { plainName } from '../plain-name.ts';
import type { Rule } from './rule.ts';

const wordsIn = (text: string): string[] => text.match(/[a-z0-9\u00C0-\u024F]+/g) ?? [];

/** A name as it is looked for: in lower case, with its words. */
const sought = (name: string) => ({ text: name, words: wordsIn(name) });

/** Those that no text has. Most content has them all in a part of it: the rest is not read. */
function without<One, Text>(
	some: One[],
	texts: Iterable<Text>,
	has: (text: Text, one: One) => boolean,
) {
	let left = some;
	for (const text of texts) {
		left = left.filter((one) => !has(text, one));
		if (left.length === 0) break;
	}
	return left;
}

/** Texts in lower case with their words: most names are not there, and that is soon seen by a word. */
function* asWritten(entries: Entry[]) {
	for (const entry of entries) {
		const text = entry.text.toLowerCase();
		yield { entry, text, words: new Set(wordsIn(text)) };
	}
}

function* asCompared(entries: Entry[]) {
	for (const entry of entries) yield { entry, text: ` ${plainName(entry.text)} ` };
}

/** An entry in which a term stands: as long as that entry is there, no other need be read. */
const standsIn = new WeakMap<Term, Entry>();

function isThere(stands: boolean, term: Term, entry: Entry): boolean {
	if (stands) standsIn.set(term, entry);
	return stands;
}

/**
 * The search says the term to readers: it must be what the entries call the thing. Content in which
 * most terms stand nowhere is a sample, and owes none.
 */
export const unusedTerm = {
	id: 'unused-term',
	summary: 'A term of the vocabulary is a name that an entry uses.',
	group: 'search',
	example: {
		file: 'search/vocabulary.yml',
		bad: '- term: frailty\n  lay: [old age]\n- term: pathway\n- term: kidney machine\n  lay: [dialysis]\n',
		good: '- term: frailty\n  lay: [old age]\n- term: pathway\n- term: advice\n  lay: [someone to ask]\n',
	},
	*check({ entries, items }) {
		const terms = items('vocabulary');
		const all = new Set<Entry | undefined>(entries);
		const named = terms.flatMap(({ value, ...item }) =>
			value && !all.has(standsIn.get(value))
				? [{ ...item, value, name: sought(value.term.toLowerCase()) }]
				: [],
		);
		const texts = named.length > 0 ? asWritten(entries) : [];
		const rare = without(named, texts, ({ entry, text, words }, { name, value }) =>
			isThere(
				name.words.every((it) => words.has(it) || words.has(`${it}s`)) && text.includes(name.text),
				value,
				entry,
			),
		);
		// What stands nowhere as it is may stand there in another spelling, or in the plural.
		const compared = rare.length > 0 ? asCompared(entries) : [];
		const unused = without(rare, compared, ({ entry, text }, { name, value }) =>
			isThere(text.includes(` ${plainName(name.text)} `), value, entry),
		);
		if (unused.length * 2 >= terms.length) return;
		for (const { file, places, value } of unused)
			yield {
				file,
				...places.placeOfValue(['term']),
				field: 'term',
				message: `term is "${value.term}", which stands in no entry.`,
				hint: 'Give the name that the entries use, with this one under lay, or leave the term out.',
			};
	},
} as const satisfies Rule;
