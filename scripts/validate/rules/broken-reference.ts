import type { Corpus } from '../corpus/corpus.ts';
import { quoted } from '../explain/value.ts';
import { isMarkedWhole } from '../explain/certain-value.ts';
import { isSlug } from '#lib/text/names.ts';
import type { Reference } from '../corpus/references.ts';
import { pathText } from '../explain/walk-schema.ts';
import { whichEntry } from '../corpus/which-entry.ts';
import type { Path, Places } from '../read/yaml.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Astro only logs a reference that leads nowhere, so the page would be published without it. */
export const brokenReference = {
	id: 'broken-reference',
	summary: 'A reference names another entry, one that exists, once.',
	group: 'links',
	example: {
		file: 'calls/frailty.mdx',
		bad: 'issuers:\n  - name: Health Innovation Wessex\n    network: wesex\n',
		good: 'issuers:\n  - name: Health Innovation Wessex\n    network: wessex\n',
	},
	*check(corpus) {
		for (const { collection, slug, file, frontMatter, references } of corpus.entries) {
			const own = `${collection}/${slug}`;
			yield* faultsIn({ file, places: frontMatter, references, own }, corpus);
		}
		for (const item of [...corpus.items('answers'), ...corpus.items('typed')])
			yield* faultsIn(item, corpus);
	},
} as const satisfies Rule;

function* faultsIn(
	about: {
		file: string;
		places: Places;
		references: readonly Reference[];
		own?: string;
	},
	corpus: Corpus,
): Generator<RuleFinding> {
	const { file, places, references, own } = about;
	const keyOf = (path: Path, said: string) => `${pathText(path.slice(0, -1))} ${said}`;
	const isNamed = (key: string) =>
		references.some((it) => keyOf(it.path, `${it.prefix}${it.slug}`) === key);
	const seen = new Set<string>();
	for (const { path, target, slug, prefix } of references) {
		const said = `${prefix}${slug}`;
		const key = keyOf(path, said);
		const isAgain = typeof path.at(-1) === 'number' && seen.has(key);
		seen.add(key);
		const isSelf = `${target}/${slug}` === own;
		if (!isSelf && !isAgain && corpus.find(target, slug)) continue;
		const field = pathText(path);
		const place = { file, ...places.placeOfValue(path), field };
		if (isSelf)
			yield {
				...place,
				message: `${field} is "${said}", which is this entry itself.`,
				hint: 'Name another entry, or leave it out.',
			};
		else if (!corpus.find(target, slug)) {
			const isName = isSlug(slug);
			if (!isName && (prefix || !slug.trim())) continue; // the schema says so already
			const { hint, slug: meant } = whichEntry(corpus, target, slug, prefix);
			yield {
				...place,
				message: isName
					? `${field} is "${said}", but there is no ${corpus.folder}/${target}/${slug}.mdx.`
					: `${field} is ${quoted(said)}, which is not a file name in ${corpus.folder}/${target}/.`,
				hint,
				...(meant &&
					!isNamed(keyOf(path, `${prefix}${meant}`)) &&
					isMarkedWhole(said, place) && { instead: `${prefix}${meant}` }),
			};
		} else if (isAgain)
			yield {
				...place,
				message: `${field} is "${said}", which the list has already.`,
				hint: 'Name each entry once.',
			};
	}
}
