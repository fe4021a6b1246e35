import { placeOf } from '../finding.ts';
import type { Rule } from './rule.ts';
import type { BodyPart } from '../read/body.ts';

const excesses: Readonly<Record<string, string>> = {
	word: 'here are more than 4,000 characters without a space.',
	nesting: 'here more than 50 lists or quotations stand one in the other.',
};

/** A body that MDX cannot read stops the build, or is published as something else. */
export const brokenBody = {
	id: 'broken-body',
	summary: 'The body can be read as MDX.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\nMost calls are open for <6 weeks.\n',
	good: '---\nMost calls are open for less than 6 weeks.\n',
	*checkEntry({ lines, body }) {
		if (!body.broken) return;
		const { said, ...place } = body.broken;
		const isBracket = lines[place.line - 1]?.[place.column - 1] === '{' || /brace/.test(said);
		const opened = /closing tag for `<([^`]*)>`/.exec(said)?.[1];
		const what = isBracket ? 'a curly bracket' : 'a < sign';
		yield {
			...place,
			message: `The body cannot be read: ${
				excesses[said] ??
				(opened === undefined
					? `from here on, ${what} is taken for code.`
					: `<${opened}> is opened here and not closed.`)
			}`,
			hint: 'In prose, write \\< for < and \\{ for {. A link is [words](address).',
		};
	},
} as const satisfies Rule;

const names: Partial<Record<BodyPart['kind'], string>> = {
	expression: 'Code in curly brackets',
	module: 'An import or export',
	html: 'HTML',
	image: 'A picture',
};

/** Bodies are words: so nobody’s pull request runs code in the build or in a reader’s browser. */
export const notPlainProse = {
	id: 'not-plain-prose',
	summary: 'A body is prose: no code and no HTML, and components in guides only.',
	group: 'body',
	bad: '---\nApply <b>early</b>: places are few.\n',
	good: '---\nApply **early**: places are few.\n',
	*checkEntry({ collection, file, body }) {
		const isGuide = collection === 'guides';
		for (const part of body.parts) {
			const { kind } = part;
			const place = { file, ...placeOf(part) };
			if (kind === 'component' && !isGuide)
				yield {
					...place,
					message: `<${part.name}> stands in the body, which is plain prose here.`,
					hint: 'Say it in words. Components are for guides; facts belong in the fields above.',
				};
			else if (names[kind] && !(kind === 'html' && isGuide))
				yield {
					...place,
					message: `${names[kind]} stands in the body, which may hold none.`,
					hint: 'Say it in words. To show a < or { to readers, write \\< or \\{.',
				};
		}
	},
} as const satisfies Rule;
