import type { Rule } from './rule.ts';

const excesses: Readonly<Record<string, string>> = {
	word: 'here are more than 4,000 characters without a space.',
	nesting: 'here more than 50 lists or quotations stand one in the other.',
};

/** A body that MDX cannot read stops the build, or is published as something else. */
export const brokenBody = {
	id: 'broken-body',
	summary: 'The body can be read as MDX.',
	group: 'body',
	example: {
		file: 'guides/calls.mdx',
		bad: '---\nMost calls are open for <6 weeks.\n',
		good: '---\nMost calls are open for less than 6 weeks.\n',
	},
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
