import type { Rule } from './rule.ts';

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
		const opened = /closing tag for `<(\w+)>`/.exec(said)?.[1];
		yield {
			...place,
			message: opened
				? `The body cannot be read: <${opened}> is opened here and not closed.`
				: `The body cannot be read: from here on, ${isBracket ? 'a curly bracket' : 'a < sign'} is taken for code.`,
			hint: 'In prose, write \\< for < and \\{ for {. A link is [words](address).',
		};
	},
} as const satisfies Rule;
