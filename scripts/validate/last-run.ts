import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { checkerDigest } from './checker-digest.ts';
import type { Corpus } from './corpus/corpus.ts';
import { readKept, writeKept } from './kept-lines.ts';
import type { Found, FoundFile, FoundList } from './read/files.ts';
import { isClean } from './run.ts';

/** Which run: of which content folder, for which day, by which checker. */
export interface Run {
	content: string;
	day: string;
	checker?: string;
	/** The folder for what is kept: with the packages, where other tools keep what can be made anew. */
	store?: string;
}

const store = join(import.meta.dirname, '../../node_modules/.cache/validate');

/** Fewer files are read sooner than what was kept of them. */
const fewest = 100;

/** What was kept of more folders than this was kept for trials. */
const most = 8;

/** When fewer than this part of the files are unknown, they are judged sooner than all is written. */
const part = 1 / 50;

const placeOf = (run: Run) =>
	join(run.store ?? store, sha256(resolve(run.content)).digest('hex').slice(0, 16));

const headOf = ({ day, checker = checkerDigest() }: Run) => `${day} ${checker}`;

const keyOf = ({ file, bytes }: FoundFile | FoundList) =>
	sha256(`${file}\0`).update(bytes).digest('base64');

const sha256 = (text: string) => createHash('sha256').update(text);

/**
 * The files, with what the last run kept of those in which it found nothing wrong. A file is known if its
 * name and its bytes, the day and the checker are what they were.
 */
export function recall(found: Found, run: Run): Found {
	if (found.files.length < fewest) return found;
	const keys = new Map([...found.files, ...found.lists].map((it) => [it, keyOf(it)]));
	const wanted = new Set(keys.values());
	const kept = tried(() => readKept(placeOf(run), headOf(run), (key) => wanted.has(key)));
	const told = <One extends FoundFile | FoundList>(it: One): One => {
		const key = keys.get(it) ?? '';
		return kept?.has(key) ? { ...it, known: { day: run.day, kept: kept.get(key) } } : it;
	};
	return { ...found, files: found.files.map(told), lists: found.lists.map(told) };
}

/** Keeps what the next run need not find anew. Where it cannot, that one reads all files. */
export function keep({ entries, lists, today }: Corpus, run: Run): void {
	const clean = [
		...entries.filter((entry) => isClean(entry, today)),
		...lists.filter(({ faults, schemaFindings }) => faults.length + schemaFindings.length === 0),
	];
	const unknown = clean.filter(({ found }) => !found.known).length;
	if (entries.length < fewest || unknown <= clean.length * part) return;
	const lines = clean.values().map((it): [string, unknown] => [keyOf(it.found), it.kept]);
	tried(() => writeKept(placeOf(run), headOf(run), lines, most));
}

/** What was damaged on the disk, a disk that is full, or not to be written to, is no fault of the content. */
function tried<Result>(work: () => Result): Result | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
