import type { Item } from '../corpus/search-file.ts';
import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { quoted } from '../explain/value.ts';
import { isMarkedWhole } from '../explain/certain-value.ts';
import { isSlug } from '#lib/text/names.ts';
import { pathText } from '../explain/walk-schema.ts';
import { whichEntry } from '../corpus/which-entry.ts';
import type { Path } from '../finding.ts';
import { type Rule, type RuleFinding, wrongIn } from './rule.ts';

/** Astro only logs a reference that leads nowhere, so the page would be published without it. */
export const brokenReference = {
	id: 'broken-reference',
	summary: 'A reference names another entry, one that exists, once.',
	group: 'links',
	bad: 'issuers:\n  - name: Health Innovation Wessex\n    network: wesex\n',
	good: 'issuers:\n  - name: Health Innovation Wessex\n    network: wessex\n',
	*check(corpus) {
		for (const entry of corpus.entries)
			yield* faultsIn(entry, corpus, `${entry.collection}/${entry.slug}`);
		for (const item of [...corpus.items('answers'), ...corpus.items('typed')])
			yield* faultsIn(item, corpus);
	},
} as const satisfies Rule;

/** The list that a reference stands in, or its group, and what it says. */
const keyOf = (path: Path, said: string) => `${pathText(path.slice(0, -1))} ${said}`;

/** `own` is the address of the entry itself. */
function* faultsIn(it: EntryFile | Item, corpus: Corpus, own?: string): Generator<RuleFinding> {
	const isNamed = (key: string) =>
		it.references.some(({ path, prefix, slug }) => keyOf(path, `${prefix}${slug}`) === key);
	const seen = new Set<string>();
	for (const { path, target, slug, prefix } of it.references) {
		const said = `${prefix}${slug}`;
		const key = keyOf(path, said);
		const isAgain = typeof path.at(-1) === 'number' && seen.has(key);
		seen.add(key);
		if (`${target}/${slug}` === own)
			yield wrongIn(it, path, {
				says: `is "${said}", which is this entry itself.`,
				hint: 'Name another entry, or leave it out.',
			});
		else if (!corpus.find(target, slug)) {
			const isName = isSlug(slug);
			if (!isName && (prefix || !slug.trim())) continue; // the schema says so already
			const { hint, slug: meant } = whichEntry(corpus, target, slug, prefix);
			const finding = wrongIn(it, path, {
				says: isName
					? `is "${said}", but there is no ${corpus.folder}/${target}/${slug}.mdx.`
					: `is ${quoted(said)}, which is not a file name in ${corpus.folder}/${target}/.`,
				hint,
			});
			const isCertain =
				meant && !isNamed(keyOf(path, `${prefix}${meant}`)) && isMarkedWhole(said, finding);
			yield isCertain ? { ...finding, instead: `${prefix}${meant}` } : finding;
		} else if (isAgain)
			yield wrongIn(it, path, {
				says: `is "${said}", which the list has already.`,
				hint: 'Name each entry once.',
			});
	}
}
