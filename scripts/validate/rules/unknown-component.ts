import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** The components that guides may use; src/components/mdx.ts holds them. */
const known = ['Steps', 'Notice'];

/** Astro would fail on such a component too, but without saying where it stands. */
export const unknownComponent = {
	id: 'unknown-component',
	summary: 'A guide uses the components Steps and Notice, and no others.',
	*check(corpus) {
		for (const { file, body } of corpus.in('guides')) {
			for (const part of body.parts) {
				if (part.kind !== 'component' || known.includes(part.name)) continue;
				const { line, column, length, name } = part;
				const close = nearest(name, known);
				yield {
					file,
					...{ line, column, ...(length && { length }) },
					message: name
						? `<${name}> is not one of the components of guides.`
						: 'An empty tag, <>, is not one of the components of guides.',
					hint: close ? `Did you mean <${close}>?` : `There are ${known.join(' and ')}.`,
				};
			}
		}
	},
} as const satisfies Rule;
