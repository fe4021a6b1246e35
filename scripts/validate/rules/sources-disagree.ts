import { isAfter, type Source } from '#schema/fields.ts';
import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { quoted } from '../explain/value.ts';
import { type Rule, wrongIn } from './rule.ts';
import { sameAddress } from './sources.ts';
import { firstYear } from './too-far-ahead.ts';

/** What a page has once, whoever cites it. */
const fields = ['title', 'publisher', 'published'] as const;

/** A page as an entry cites it. */
interface Citing {
	entry: EntryFile;
	index: number;
	source: Source;
}

/** All who cite a page, by its address. */
function citings({ entries }: Corpus): Iterable<Citing[]> {
	const found = new Map<string, Citing[]>();
	for (const entry of entries)
		for (const [index, source] of (entry.value?.sources ?? []).entries()) {
			const key = sameAddress(source.url);
			const others = found.get(key);
			// The same page twice in an entry is source-twice’s to tell.
			if (others?.at(-1)?.entry === entry) continue;
			if (others) others.push({ entry, index, source });
			else found.set(key, [{ entry, index, source }]);
		}
	return found.values();
}

/** A page of days to come, or of before the NHS, is for other rules to tell, and once. */
const isPossible = ({ source: { published: day } }: Citing, today: string) =>
	day === undefined || (!isAfter(day, today) && !isAfter(firstYear, day));

/** The first of those who give what most give: with as many on both sides, the one that was there first. */
function mostGive(all: readonly Citing[], field: (typeof fields)[number]): Citing | undefined {
	const given = all.filter(({ source }) => source[field] !== undefined);
	const alike = ({ source }: Citing) =>
		given.filter((it) => it.source[field] === source[field]).length;
	const most = Math.max(...given.map(alike));
	return given.find((it) => alike(it) === most);
}

/** A page has one title and one date: with two, one entry tells of it what is not so. */
export const sourcesDisagree = {
	id: 'sources-disagree',
	summary: 'A page has one title, publisher and date, in every entry that cites it.',
	group: 'sources',
	file: 'signposts/office.mdx',
	beside: {
		'signposts/agency.mdx': `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
    published: 2024-05
`,
	},
	bad: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
    published: 2023
`,
	good: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
    published: 2024-05
`,
	*check(corpus) {
		for (const citing of citings(corpus)) {
			for (const field of fields) {
				const all =
					field === 'published' ? citing.filter((it) => isPossible(it, corpus.today)) : citing;
				if (new Set(all.map(({ source }) => source[field])).size < 2) continue;
				const right = mostGive(all, field)!;
				for (const { entry, index, source } of all) {
					const value = source[field];
					if (value === right.source[field]) continue;
					const path = ['sources', index, value === undefined ? 'url' : field];
					const other = `${right.entry.file} gives ${quoted(right.source[field])} for the same page.`;
					yield wrongIn(entry, path, {
						says:
							value === undefined
								? `has no ${field}, but ${other}`
								: `is ${quoted(value)}, but ${other}`,
						hint: 'Compare both with the page, and write the same in every entry that cites it.',
					});
				}
			}
		}
	},
} as const satisfies Rule;
