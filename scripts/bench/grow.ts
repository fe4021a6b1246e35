import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Collections whose entries may be many, and stand alone when they are copied under another name. */
const growing = ['calls', 'collaborations', 'programmes', 'signposts'] as const;

/** What ties an entry to one other, or to an address that only one entry may have. */
const isTied = /^(call|url|formerSlugs):|^ {2}collaborations:/m;

/** A summary that would be too long with a few words more. */
const isFull = /^summary: .{190,}$/m;

/**
 * Copies `content/` into `folder` and grows it to so many entries: copies of real ones, each with a
 * name, a title and words of its own.
 */
export function growContent(folder: string, size: number): void {
	cpSync('content', folder, { recursive: true });
	const entries = growing.flatMap((collection) =>
		readdirSync(join('content', collection))
			.map((name) => ({ path: join(collection, name), slug: name.replace(/\.mdx$/, '') }))
			.map((it) => ({ ...it, text: readFileSync(join('content', it.path), 'utf8') }))
			.filter(({ text }) => !isTied.test(text) && !isFull.test(text))
			.map((it) => ({ ...it, collection })),
	);
	const there = readdirSync('content', { recursive: true }).filter((name) =>
		String(name).endsWith('.mdx'),
	).length;
	for (let made = there; made < size; made++) {
		const entry = entries[(made - there) % entries.length];
		if (!entry) return;
		// In letters: four digits would be taken for a year.
		const copy = `Copy ${String(made).replace(/\d/g, (digit) => 'kqxzvwjbcd'.charAt(Number(digit)))}`;
		const text = entry.text
			.replace(/^title: (['"]?)/m, `title: $1${copy} of `)
			.replace(/^(summary|sought|done|aim|helpsWith): (['"]?)/gm, `$1: $2${copy}. `);
		mkdirSync(join(folder, entry.collection), { recursive: true });
		writeFileSync(join(folder, entry.collection, `${entry.slug}-${made}.mdx`), text);
	}
}
