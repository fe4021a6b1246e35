import { placeOf } from '../finding.ts';
import type { Rule } from './rule.ts';
import { anchorOf } from '../corpus/pages.ts';

/** The title is the page's one first-level heading; levels left out confuse screen readers. */
export const headingLevel = {
	id: 'heading-level',
	summary: 'Headings in a body begin at ##, and leave no level out.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\n# Before you apply\n\nRead the call to its end.\n',
	good: '---\n## Before you apply\n\nRead the call to its end.\n',
	*checkEntry({ body }) {
		let last = 1;
		for (const part of body.parts) {
			if (part.kind === 'slip' && part.slip === 'heading')
				yield {
					...placeOf(part),
					message: 'The heading has no space after its #, so readers see the #.',
					hint: 'Begin it with ## and a space, or ### for a part of that.',
				};
			// In a body that cannot be read, a line under words may be no heading at all.
			if (part.kind !== 'heading' || body.broken) continue;
			const { depth } = part;
			const message =
				depth === 1
					? 'The heading is of the first level, which is the title’s.'
					: `The heading is of level ${depth}, and the one before it of level ${last}.`;
			const hint = `Write ${'#'.repeat(Math.max(2, Math.min(depth, last + 1)))} before it.`;
			if (depth === 1 || depth > last + 1) yield { ...placeOf(part), message, hint };
			last = Math.max(depth, 2);
		}
	},
} as const satisfies Rule;

/** People go through a page by its headings, and links lead to them: each needs words of its own. */
export const unclearHeading = {
	id: 'unclear-heading',
	summary: 'A heading in a body has words, and no two have the same.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\n## Who can apply\n\nCompanies can.\n\n## Who can apply\n\nTrusts can.\n',
	good: '---\n## Companies\n\nThey can apply.\n\n## Trusts\n\nThey can apply too.\n',
	*checkEntry({ file, body }) {
		const first = new Map<string, number>();
		for (const part of body.parts) {
			if (part.kind !== 'heading' || body.broken) continue;
			const { line, text } = part;
			const place = { file, ...placeOf(part) };
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
