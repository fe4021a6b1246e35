import { nearest } from '#lib/text/distance.ts';
import type { Rule } from './rule.ts';

/** The components that guides may use, with their properties; src/components/mdx.ts holds them. */
export const knownComponents: Readonly<Record<string, { needs: string[]; may: string[] }>> = {
	Steps: { needs: [], may: [] },
	Notice: { needs: ['title'], may: ['id'] },
};
const known = Object.keys(knownComponents);

/** Astro would fail on such a component too, but without saying where it stands. */
export const unknownComponent = {
	id: 'unknown-component',
	summary: 'A guide uses the components Steps and Notice, and no others.',
	group: 'body',
	example: {
		file: 'guides/calls.mdx',
		bad: '---\n<Note title="Your copy">\n\nKeep a copy of what you send.\n\n</Note>\n',
		good: '---\n<Notice title="Your copy">\n\nKeep a copy of what you send.\n\n</Notice>\n',
	},
	*checkEntry(entry) {
		if (entry.collection !== 'guides') return;
		const { body } = entry;
		for (const part of body.parts) {
			if (part.kind !== 'component' || known.includes(part.name)) continue;
			const { line, column, length, name } = part;
			const close = nearest(name, known);
			yield {
				...{ line, column, ...(length && { length }) },
				message: name
					? `<${name}> is not one of the components of guides.`
					: 'An empty tag, <>, is not one of the components of guides.',
				hint: close ? `Did you mean <${close}>?` : `There are ${known.join(' and ')}.`,
			};
		}
	},
} as const satisfies Rule;
