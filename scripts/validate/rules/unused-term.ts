import type { EntryFile } from '../corpus/corpus.ts';
import { plainName } from '#lib/text/names.ts';
import type { Item } from '../corpus/search-file.ts';
import { type Rule, wrongIn } from './rule.ts';

const wordsIn = (text: string): string[] => text.match(/[a-z0-9\u00C0-\u024F]+/g) ?? [];

/** A word as it is looked up: in a plural, without its s. */
const stemOf = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);

/** Finds the word of a name that says most: which the fewest names have, and of such the longest. */
function tellingWords(names: readonly string[]) {
	const times = new Map<string, number>();
	for (const word of names.flatMap(wordsIn)) times.set(word, (times.get(word) ?? 0) + 1);
	const timesOf = (word: string) => times.get(word) ?? 0;
	return (name: string) =>
		wordsIn(name).sort((a, b) => timesOf(a) - timesOf(b) || b.length - a.length)[0] ?? '';
}

/** Whether a text in lower case has a name with no letter before it, nor after it but the s of a plural. */
function says(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const end = at + name.length;
		const next = text.charAt(end) === 's' ? end + 1 : end;
		if (!isLetter.test(text.charAt(at - 1)) && !isLetter.test(text.charAt(next))) return true;
	}
	return false;
}

const isLetter = /[a-z0-9\u00C0-\u024F]/;

/** A term that is looked for: its name in lower case, and as names are compared. */
type Sought = { item: Item<'vocabulary'>; name: string; plain: string };

const plainText = (text: string) => ` ${plainName(text)} `;

/** Takes off those that an entry has as they are, by a word of each: most words are of none. */
function takeWritten(sought: Set<Sought>, entries: readonly EntryFile[]) {
	const tellingWord = tellingWords([...sought].map(({ name }) => name));
	const byWord = Map.groupBy(sought, ({ name }) => stemOf(tellingWord(name)));
	for (const entry of entries) {
		if (sought.size === 0) return;
		const text = entry.text.toLowerCase();
		for (const word of wordsIn(text))
			for (const term of byWord.get(stemOf(word)) ?? [])
				if (sought.has(term) && says(text, term.name)) sought.delete(term);
	}
}

function takeCompared(sought: Set<Sought>, entries: readonly EntryFile[]) {
	for (const entry of entries) {
		if (sought.size === 0) return;
		const text = plainText(entry.text);
		for (const term of sought) if (text.includes(term.plain)) sought.delete(term);
	}
}

/**
 * The search says the term to readers: it must be what the entries call the thing. Content in which
 * most terms stand nowhere is a sample, and owes none.
 */
export const unusedTerm = {
	id: 'unused-term',
	summary: 'A term of the vocabulary is a name that an entry uses.',
	group: 'search',
	file: 'search/vocabulary.yml',
	bad: '- term: frailty\n  lay: [old age]\n- term: pathway\n- term: kidney machine\n  lay: [dialysis]\n',
	good: '- term: frailty\n  lay: [old age]\n- term: pathway\n- term: advice\n  lay: [someone to ask]\n',
	*check(corpus) {
		const terms = corpus.items('vocabulary');
		const sought = new Set(
			terms.flatMap((item) => {
				const name = item.value?.term.toLowerCase();
				return name === undefined ? [] : [{ item, name, plain: plainText(name) }];
			}),
		);
		takeWritten(sought, corpus.entries);
		takeCompared(sought, corpus.entries);
		if (sought.size * 2 >= terms.length) return;
		for (const { item } of sought)
			yield wrongIn(item, ['term'], {
				says: `is "${item.value?.term}", which stands in no entry.`,
				hint: 'Give the name that the entries use, with this one under lay, or leave the term out.',
			});
	},
} as const satisfies Rule;
