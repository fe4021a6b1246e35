import { ledTo, placeOfNaming, rightful } from '../corpus/led-to.ts';
import type { Rule } from './rule.ts';

/** A collaboration came of one call: with two, each page would claim it, and counts would too. */
export const collaborationTwice = {
	id: 'collaboration-twice',
	summary: 'A collaboration is named by the outcome of one call.',
	group: 'links',
	example: {
		file: 'calls/stroke.mdx',
		beside: {
			'calls/frailty.mdx': `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: One company was chosen.
  collaborations: [frailty-at-home]
`,
			'collaborations/frailty-at-home.mdx': 'call: frailty\n',
		},
		bad: `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: Another company was chosen.
  collaborations: [frailty-at-home]
`,
		good: `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: Another company was chosen.
`,
	},
	*check(corpus) {
		const named = ledTo(corpus);
		for (const { slug, value } of corpus.in('collaborations')) {
			if (!value) continue;
			const namings = named.get(slug) ?? [];
			const right = rightful(namings, value.call);
			for (const naming of namings) {
				if (!right || naming === right) continue;
				const place = placeOfNaming(naming);
				yield {
					...place,
					message: `${place.field} is "${slug}", which the outcome of ${right.call.file} names already.`,
					hint: 'It came of one call: name it there, and take it out of the other.',
				};
			}
		}
	},
} as const satisfies Rule;
