import type { Rule } from './rule.ts';
import { anchorOf } from '../corpus/anchors.ts';

/** People go through a page by its headings, and links lead to them: each needs words of its own. */
export const unclearHeading = {
	id: 'unclear-heading',
	summary: 'A heading in a body has words, and no two have the same.',
	group: 'body',
	example: {
		file: 'guides/calls.mdx',
		bad: '---\n## Who can apply\n\nCompanies can.\n\n## Who can apply\n\nTrusts can.\n',
		good: '---\n## Companies\n\nThey can apply.\n\n## Trusts\n\nThey can apply too.\n',
	},
	*checkEntry({ file, body }) {
		const first = new Map<string, number>();
		for (const part of body.parts) {
			if (part.kind !== 'heading' || body.broken) continue;
			const { line, column, length, text } = part;
			const place = { file, line, column, ...(length && { length }) };
			const anchor = anchorOf(text);
			const other = first.get(anchor);
			if (!anchor)
				yield {
					...place,
					message: 'The heading has no words.',
					hint: 'Say what the part below it is about, or take the heading out.',
				};
			else if (other === undefined) first.set(anchor, line);
			else
				yield {
					...place,
					message: `The heading is "${text}", as on line ${other}.`,
					hint: 'Say what makes this part different: links to the two could not be told apart.',
				};
		}
	},
} as const satisfies Rule;
