import { upperFirst } from '#lib/text/words.ts';
import { addressParts, noteIn, type Reading, readingOf, type Saved, version } from './saved.ts';

// A list in the fragment of an address, which no browser sends to a server:
// #list=1&entries=2&calls/frailty=A+note&signposts/abpi=

/**
 * The fragment that carries a list, without its `#`. It says how many entries follow, so that a link that was
 * cut off on its way is known for one. Notes go along only where the sender wants it.
 */
export function sentText(list: Saved[], withNotes: boolean): string {
	const params = new URLSearchParams({ list: `${version}`, entries: `${list.length}` });
	for (const { entry, note = '' } of list) params.append(entry, withNotes ? note : '');
	// Mail programs end a link at a plus or cannot read it: blanks are written as in paths.
	return `${params}`.replaceAll('+', '%20').replaceAll('%2F', '/');
}

/** The words of an id, until the title is known: `Digital pathways` of `calls/digital-pathways`. */
const wordsOf = (entry: string) => upperFirst((addressParts(entry)[1] ?? '').replaceAll('-', ' '));

/**
 * The list that a fragment carries, as saved on a day; nothing where it carries none. `leftOut` counts what
 * could not be read and what was cut off.
 */
export function readSent(fragment: string, saved: string): Reading | undefined {
	const { list, entries: count, ...named } = Object.fromEntries(new URLSearchParams(fragment));
	if (list === undefined) return undefined;
	if (Number(list) > version) return { entries: [], leftOut: 0, trouble: 'newer' };
	const read = readingOf(
		Object.entries(named).map(([entry, note]) => ({
			...{ entry, saved, title: wordsOf(entry) },
			...noteIn(note),
		})),
	);
	const { entries } = read;
	if (Number(list) !== version || entries.length === 0) return { ...read, trouble: 'broken' };
	return { entries, leftOut: Math.max(read.leftOut, (Number(count) || 0) - entries.length) };
}
