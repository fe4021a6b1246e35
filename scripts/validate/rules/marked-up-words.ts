import { proseOf } from '../corpus/prose.ts';
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

const mayBeMarked = /[<&[*_`]|^[#•-]/;

/** A field is shown as it is written, in lists, feeds and results too: readers would see the marks. */
export const markedUpWords = {
	id: 'marked-up-words',
	summary: 'Words in a field are plain: no HTML and no Markdown.',
	group: 'words',
	file: 'calls/frailty.mdx',
	bad: "sought: 'Proposals for **frailty** at home.'\n",
	good: 'sought: Proposals for frailty at home.\n',
	*checkEntry(entry) {
		for (const prose of proseOf(entry)) {
			if (!mayBeMarked.test(prose.text)) continue;
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
