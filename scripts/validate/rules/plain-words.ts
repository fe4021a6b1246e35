import { proseOf, wrongWords } from '../corpus/prose.ts';
import { type Rule, wrongValue } from './rule.ts';

/** Marks of HTML and of Markdown, which only a body may have, and the name that people know them by. */
const marks: readonly [what: string, pattern: RegExp][] = [
	['an HTML tag', /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i],
	['a code of HTML', /&(amp|nbsp|lt|gt|quot|apos|ndash|mdash|pound|#x?[0-9a-f]+);/i],
	['a link of Markdown', /\[[^\][]+\]\([^()]*\)/],
	['marks of Markdown for bold', /(\*\*|__)(?=\S)[^*_]+\1/],
	['marks of Markdown for italics', /(?<![\w*])\*(?=[^\s*])[^*]*[^\s*]\*(?![\w*])/],
	['marks of Markdown for italics', /(?<!\w)_(?=[^\s_])[^_]*[^\s_]_(?!\w)/],
	['marks of Markdown for code', /`[^`]+`/],
	['the mark of a heading', /^#{1,6} /],
	['the mark of a list', /^[-*•] /],
];

/** A field is shown as it is written, in lists, feeds and results too: readers would see the marks. */
export const markedUpWords = {
	id: 'marked-up-words',
	summary: 'Words in a field are plain: no HTML and no Markdown.',
	group: 'words',
	bad: "sought: 'Proposals for **frailty** at home.'\n",
	good: 'sought: Proposals for frailty at home.\n',
	*checkEntry(entry) {
		for (const prose of proseOf(entry)) {
			if (!/[<&[*_`]|^[#•-]/.test(prose.text)) continue;
			const { path, text } = prose;
			const found = marks
				.map(([what, pattern]) => ({ what, written: pattern.exec(text)?.[0] }))
				.find(({ written }) => written !== undefined);
			if (!found?.written) continue;
			yield wrongValue(entry.frontMatter, path, {
				says: `has ${found.what} in it, "${found.written.trim()}", which readers would see.`,
				hint: 'Write plain words here. Marks and links belong in the body.',
			});
		}
	},
} as const satisfies Rule;

const praise =
	/\b(world|market|industry|sector|globally?)[- ](leading|beating|class)\b|\bworld[- ]renowned\b|\brevolutionary\b|\brevolutioni[sz](e[sd]?|ing)\b|\b(cutting|leading|bleeding)[- ]edge\b|\bgame[- ]chang(er|ers|ing)\b|\bground-?breaking\b|\bstate[- ]of[- ]the[- ]art\b|\bbest[- ]in[- ]class\b|\bunparallel+ed\b|\bunrivall?ed\b|\bunmatched\b|\btrail-?blaz\w+|\baward-winning\b|\bparadigm[- ]shift\w*|\bdisruptive (innovation|technolog)\w*|\b(exciting|amazing|incredible|fantastic)\b/i;

/** Words of business that mean nothing, or what a shorter word says. */
const empty =
	/\bsynerg(y|ies|istic)\b|\bleverag(e|es|ing) (the|its|their|our|new|digital)\b|\butili[sz](e[sd]?|ing)\b|\bholistic (ecosystem|transformation|solution)s?\b|\bend-to-end transformation\b|\bthought[- ]leader(s|ship)?\b|\bmov(e[sd]?|ing) the needle\b|\blow-hanging fruit\b|\bwin-win\b|\bbest[- ]of[- ]breed\b|\bblue-sky thinking\b/i;

/** Three words or more in capitals, one after the other: abbreviations seldom stand so. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?:[\s,]+\p{Lu}{4,}){2,}(?![\p{L}\p{N}])/u;

/** Names, and what others said: not our words. */
const theirs =
	/^(sources|aliases|acronyms|formerNames|recognitions|partners|issuers|nhs|ahsn\w+|officialName)\b/;

/** Words in quotation marks are somebody else’s. */
const quotation = /["“][^"“”]*["”]|(?<!\w)‘[^‘’]*’(?!\w)/g;

const mayHaveFault = (text: string) =>
	text.includes('!') || praise.test(text) || empty.test(text) || capitals.test(text);

function faultIn(text: string, kind = '') {
	const own = text.replace(quotation, (words) => ' '.repeat(words.length));
	const fault = (match: RegExpExecArray, what: string, hint: string) => ({
		...{ found: match[0], at: match.index, what, hint },
	});
	const found = praise.exec(own);
	if (found)
		return fault(
			found,
			'which is praise',
			'Say what it does, for whom and with what result. What somebody said of it stands in quotation marks.',
		);
	const jargon = empty.exec(own);
	if (jargon)
		return fault(
			jargon,
			'which tells a reader nothing',
			'Say in short words what was done, such as "use" or "work together".',
		);
	// A title in capitals is for empty-title to find.
	const shout = /!+(?![=\w])/.exec(own) ?? (kind === 'title' ? null : capitals.exec(own));
	const hint = 'Write it as any other sentence: a full stop, and capitals for names only.';
	return shout ? fault(shout, 'which shouts', hint) : undefined;
}

/** The directory compares: praise of one entry is unfair to the others, and tells a reader nothing. */
export const salesTalk = {
	id: 'sales-talk',
	summary: 'An entry tells and does not sell: no words of praise, no shouting.',
	group: 'words',
	file: 'collaborations/frailty-at-home.mdx',
	bad: 'done: A world-leading service visited people at home.\n',
	good: 'done: A service visited 120 people at home.\n',
	*checkEntry(entry) {
		yield* wrongWords(entry, {
			inField: (prose) =>
				mayHaveFault(prose.text) && !theirs.test(prose.kind)
					? faultIn(prose.text, prose.kind)
					: undefined,
			inLine: (text) => faultIn(text),
			says: ({ found, what }) => `has "${found}" in it, ${what}.`,
			hint: ({ hint }) => hint,
		});
	},
} as const satisfies Rule;
