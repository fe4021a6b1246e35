import type { JudgedBy, Corpus } from '../corpus/corpus.ts';
import { decode } from '../read/decode.ts';
import type { Finding } from '../finding.ts';
import type { Found } from '../read/files.ts';
import { checkWithMemory } from '../memory.ts';
import { reading } from '../rules/reading.ts';
import { applyFindings } from './apply.ts';
import { addFormerSlug, slugsBefore } from './former-slug.ts';
import { sourceOf } from './source.ts';
import { tidy } from './tidy.ts';

type Fixed = { findings: Finding[]; changes: Change[] };

/** A file that was put right. */
export type Change = { file: string; before: Uint8Array; after: Uint8Array };

/** What is said of a file that could not be read whole. */
const unreadable = new Set<string>(reading.map(({ id }) => id));

/**
 * Puts right what is certain in the files that are asked for: what findings know to write `instead`,
 * the order of fields, stray spaces, the old slug of an entry that was renamed. It never changes
 * prose, and never a file that cannot be read without faults. Nothing is written to the disk.
 */
export function fix(
	found: Found,
	about: JudgedBy,
	isAsked: (file: string) => boolean = () => true,
	check = checkWithMemory(),
): Fixed {
	let now = found;
	for (let round = 0; ; round++) {
		const { corpus, findings } = check(now, about);
		// One correction may make another possible, seldom more than one.
		const next = round < 5 ? fixOnce(now, corpus, findings, isAsked) : now;
		if (next === now) return { findings, changes: changesBetween(found, now) };
		now = next;
	}
}

function fixOnce(
	found: Found,
	{ base }: Corpus,
	findings: readonly Finding[],
	isAsked: (file: string) => boolean,
): Found {
	const broken = new Set(
		findings.filter(({ rule }) => unreadable.has(rule)).map(({ file }) => file),
	);
	let isChanged = false;
	const fixed = <T extends Found['files'][number] | Found['lists'][number]>(it: T): T => {
		if (!isAsked(it.file) || broken.has(it.file)) return it;
		const source = sourceOf(it);
		const own = findings.filter(({ file }) => file === it.file);
		let text = applyFindings(decode(it.bytes).text, own, source);
		if ('collection' in it)
			for (const slug of slugsBefore(base, it.collection, it.slug))
				text = addFormerSlug(text, slug, source);
		const bytes = Buffer.from(tidy(text, source));
		if (bytes.equals(it.bytes)) return it;
		isChanged = true;
		return { ...it, bytes };
	};
	const next = { ...found, files: found.files.map(fixed), lists: found.lists.map(fixed) };
	return isChanged ? next : found;
}

function changesBetween(first: Found, last: Found): Change[] {
	const before = [...first.files, ...first.lists];
	return [...last.files, ...last.lists].flatMap(({ file, bytes }, index): Change[] => {
		const was = before[index]?.bytes;
		return was && was !== bytes ? [{ file, before: was, after: bytes }] : [];
	});
}
