import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { plainName } from '#lib/text/names.ts';
import { repeated, type Rule, wrongIn } from './rule.ts';
import { pathText } from '../explain/walk-schema.ts';
import type { Path } from '../finding.ts';
import { sameAddress } from './sources.ts';
import { hostOf } from '#lib/urls.ts';

/** Shorter summaries may be alike by chance, and are so in examples. */
const fewest = 40;

/** What an entry tells, as two of a collection are compared; undefined where that is too little. */
const summaryKey = ({ collection, value }: EntryFile): string | undefined =>
	value && value.summary.length >= fewest ? `${collection} ${plainName(value.summary)}` : undefined;

/** The same thing under two titles is counted twice, and only one of the two is kept up to date. */
export const copiedEntry = {
	id: 'copied-entry',
	summary: 'No entry is a copy of another under a title of its own.',
	group: 'words',
	file: 'calls/pathways.mdx',
	beside: {
		'calls/frailty.mdx':
			'summary: This call looked for digital pathways for older people who live with frailty.\n',
	},
	bad: `title: Frailty, digital pathways
summary: This call looked for digital pathways for older people who live with frailty.
`,
	good: `title: Frailty, digital pathways, round 2
summary: The second round of this call looked for digital pathways for people in care homes.
`,
	*check({ entries }) {
		for (const [entry, other] of repeated(entries, summaryKey)) {
			const { file, frontMatter, value } = entry;
			if (plainName(other.value?.title ?? '') === plainName(value?.title ?? '')) continue;
			yield {
				file,
				...frontMatter.placeOfValue(['summary']),
				field: 'summary',
				message: `The entry tells the same as ${other.file}.`,
				hint: 'If both are the same thing, keep one, with the other title under aliases. If not, say what makes this one different.',
			};
		}
	},
} as const satisfies Rule;

/** A value that belongs to one entry alone. */
interface Own {
	entry: EntryFile;
	path: Path;
	/** The value as two are compared. */
	key: string;
	/** As a message gives it. */
	said: string;
	/** Whether something else in the entry says the same: then it is not the one that is wrong. */
	isBacked: boolean;
}

function* ownOf(corpus: Corpus): Generator<Own> {
	const words = (entry: EntryFile, path: Path, text: string): Own => {
		const isBacked = (entry.value?.aliases ?? []).includes(text);
		return { entry, path, key: plainName(text), said: `"${text}"`, isBacked };
	};
	const address = (entry: EntryFile, path: Path, url: string): Own => {
		const sources = entry.value?.sources ?? [];
		const isBacked = sources.some((source) => hostOf(source.url) === hostOf(url));
		return { entry, path, key: sameAddress(url), said: `"${url}"`, isBacked };
	};
	for (const entry of corpus.in('networks')) {
		if (!entry.value) continue;
		const { ahsnName, ahsnShortName, website, tile } = entry.value;
		yield words(entry, ['ahsnName'], ahsnName);
		yield words(entry, ['ahsnShortName'], ahsnShortName);
		yield address(entry, ['website', 'url'], website.url);
		const said = `column ${tile.column}, row ${tile.row}`;
		yield { entry, path: ['tile'], key: said, said, isBacked: false };
	}
	for (const entry of corpus.in('systems')) {
		if (!entry.value) continue;
		const { officialName, odsCode, gssCode } = entry.value;
		yield words(entry, ['odsCode'], odsCode);
		if (gssCode !== undefined) yield words(entry, ['gssCode'], gssCode);
		yield words(entry, ['officialName'], officialName);
	}
	for (const entry of [...corpus.in('priorities'), ...corpus.in('guides')])
		if (entry.value) yield words(entry, ['order'], String(entry.value.order));
	for (const entry of corpus.in('signposts'))
		if (entry.value?.url !== undefined) yield address(entry, ['url'], entry.value.url);
}

/** One page may serve two signposts that name each other, or that each have a source at its site. */
function mayShare(one: Own, other: Own): boolean {
	const names = ({ entry }: Own, { slug }: EntryFile) => {
		if (entry.collection !== 'signposts') return false;
		const { replacedBy, plannedSuccessor, related = [] } = (entry as EntryFile<'signposts'>).value!;
		return [replacedBy, plannedSuccessor, ...related].includes(slug);
	};
	return (
		one.path[0] === 'url' &&
		((one.isBacked && other.isBacked) || names(one, other.entry) || names(other, one.entry))
	);
}

/** A code, a place in a list or an address leads to one entry: with two, nobody knows which is meant. */
export const givenTwice = {
	id: 'given-twice',
	summary:
		'What belongs to one entry alone, such as a code, its place in a list or its address, is given by no other.',
	group: 'links',
	file: 'guides/after-a-call.mdx',
	bad: 'title: After a call\norder: 1\n',
	good: 'title: After a call\norder: 2\n',
	*check(corpus) {
		const clashed = new Set<string>();
		const keyOf = ({ entry, path, key }: Own) => `${entry.collection} ${pathText(path)} ${key}`;
		for (const [own, other] of repeated(ownOf(corpus), keyOf)) {
			if (other.entry === own.entry || mayShare(own, other)) continue;
			const pair = `${other.entry.file} ${own.entry.file}`;
			if (clashed.has(pair) || isCopy(own.entry, other.entry)) continue;
			clashed.add(pair);
			const [wrong, right] = own.isBacked && !other.isBacked ? [other, own] : [own, other];
			yield wrongIn(wrong.entry, wrong.path, {
				says: `is ${wrong.said}, which ${right.entry.file} has already.`,
				hint: 'Compare both with their sources, and correct the one that is wrong. If both are the same thing, keep one entry.',
			});
		}
	},
} as const satisfies Rule;

/** Of a copy copied-entry tells, once. */
const isCopy = (one: EntryFile, other: EntryFile) =>
	summaryKey(one) !== undefined && summaryKey(one) === summaryKey(other);
