import type { CollectionName } from '#schema/names.ts';
import { makeCorpus } from '../../../scripts/validate/corpus/corpus.ts';
import type { Finding } from '../../../scripts/validate/finding.ts';
import type { FoundFile } from '../../../scripts/validate/read/files.ts';
import { judgeCorpus } from '../../../scripts/validate/check.ts';
import type { Content } from '../content.ts';
import { below, pick, randomFor } from '../random.ts';
import { byteChanges } from './bytes.ts';
import { hardFiles } from './hard.ts';
import { whyRefused } from './oracle.ts';

/** What went wrong with the checker itself. */
interface Trouble {
	name: string;
	what: 'crash' | 'slow' | 'wrongly clean';
	said: string;
}

/** What the checker may take, in milliseconds of the processor; the file that costs most may be on a slow machine. */
const longest = 2000;

/** One file, judged among its likes: the checker must not fail, nor take long, nor let pass what Astro refuses. */
export function probe(
	name: string,
	collection: CollectionName,
	path: string,
	bytes: Uint8Array,
	judge: () => Finding[],
): { trouble?: Trouble; milliseconds: number } {
	const start = process.cpuUsage();
	const took = () => process.cpuUsage(start).user / 1000;
	try {
		const found = judge().filter(({ file }) => file === `content/${path}`);
		const milliseconds = took();
		if (milliseconds > longest)
			return {
				milliseconds,
				trouble: { name, what: 'slow', said: `${milliseconds.toFixed(0)} ms` },
			};
		const refused =
			found.length === 0
				? whyRefused(collection, path.split('/')[1]?.replace(/\.mdx$/, '') ?? '', bytes)
				: undefined;
		return {
			milliseconds,
			...(refused && { trouble: { name, what: 'wrongly clean', said: refused } }),
		};
	} catch (error) {
		const said =
			error instanceof Error
				? `${error.message}\n${error.stack?.split('\n').slice(1, 6).join('\n')}`
				: String(error);
		return { milliseconds: took(), trouble: { name, what: 'crash', said: said.slice(0, 900) } };
	}
}

/** Files that are made to break readers, each alone. */
export function* probeHardFiles(): Generator<{
	name: string;
	trouble?: Trouble;
	milliseconds: number;
}> {
	for (const { name, collection, text } of hardFiles) {
		const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
		const path = `${collection}/probe.mdx`;
		const file: FoundFile = { collection, slug: 'probe', file: `content/${path}`, bytes };
		const judge = () =>
			judgeCorpus(
				makeCorpus(
					{ files: [file], lists: [], strays: [] },
					{ today: '2026-01-20', folder: 'content' },
				),
			);
		yield { name, ...probe(name, collection, path, bytes, judge) };
	}
}

/** So many changes to the bytes of real files, each alone in the directory without the others. */
export function* probeBytes(
	content: Content,
	count: number,
): Generator<{ name: string; trouble?: Trouble; milliseconds: number }> {
	const random = randomFor('fuzz', 1);
	const entries = content.drafts.filter(({ path }) => path.endsWith('.mdx'));
	for (let at = 0; at < count; at++) {
		const draft = pick(random, entries);
		let bytes: Uint8Array = new TextEncoder().encode(draft.text);
		const names: string[] = [];
		for (let more = 1 + below(random, 2); more > 0; more--) {
			const change = pick(random, byteChanges);
			const text = new TextDecoder().decode(bytes);
			bytes = change.apply(bytes, random, { ...draft, text, lines: text.split('\n') });
			names.push(change.name);
		}
		const [collection = '', file = ''] = draft.path.split('/');
		const name = `${at}: ${names.join(', ')} in ${draft.path}`;
		const found: FoundFile = {
			collection: collection as CollectionName,
			slug: file.slice(0, -4),
			file: `content/${draft.path}`,
			bytes,
		};
		const judge = () =>
			judgeCorpus(
				makeCorpus(
					{ files: [found], lists: [], strays: [] },
					{ today: content.today, folder: 'content' },
				),
			);
		yield { name, ...probe(name, found.collection, draft.path, bytes, judge) };
	}
}
