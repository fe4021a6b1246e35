import type { BodyPart } from '../read/body.ts';
import type { Rule } from './rule.ts';

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
	example: {
		file: 'calls/frailty.mdx',
		bad: '---\nApply <b>early</b>: places are few.\n',
		good: '---\nApply **early**: places are few.\n',
	},
	*checkEntry({ collection, file, body }) {
		const isGuide = collection === 'guides';
		for (const { kind, ...part } of body.parts) {
			const { line, column, length } = part;
			const place = { file, line, column, ...(length && { length }) };
			if (kind === 'component' && !isGuide)
				yield {
					...place,
					message: `<${'name' in part ? part.name : ''}> stands in the body, which is plain prose here.`,
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
