import { type Rule, wrongValue } from './rule.ts';

/** Example fields of an outcome, with some of them in question. */
const example = (lines: string) => `outcomes:
  - metric: Falls in a year
    direction: better
    cites: [page]
${lines}`;

/** Who says a figure, and what it stands beside, are told twice: readers see both, and its strength rests on them. */
export const evidenceDisagrees = {
	id: 'evidence-disagrees',
	summary: 'What an outcome says of how it was found holds together.',
	group: 'fields',
	file: 'collaborations/frailty-at-home.mdx',
	bad: example(
		'    value: 12\n    evidence: reported\n    measuredBy: nhs\n    comparedWith: nothing\n',
	),
	good: example(
		'    value: 12\n    evidence: reported\n    measuredBy: company\n    comparedWith: nothing\n',
	),
	*checkEntry({ frontMatter, value, collection }) {
		if (collection !== 'collaborations') return;
		for (const [index, outcome] of (value?.outcomes ?? []).entries()) {
			const { evidence, measuredBy, comparedWith, baseline } = outcome;
			if (evidence === 'reported' && measuredBy !== 'company' && measuredBy !== 'not-stated')
				yield wrongValue(frontMatter, ['outcomes', index, 'measuredBy'], {
					says: `is "${measuredBy}", but evidence says that the company reported the figure.`,
					hint: 'Write measuredBy: company, or measured under evidence, as the source has it.',
				});
			if (baseline !== undefined && comparedWith === 'nothing')
				yield wrongValue(frontMatter, ['outcomes', index, 'comparedWith'], {
					says: `is "nothing", but baseline gives ${baseline} to compare with.`,
					hint: 'Say what the baseline is: before-and-after, a control group or a target; or not-stated.',
				});
		}
	},
} as const satisfies Rule;

const range = /^[£€$]?\d[\d,.]*%? to [£€$]?\d[\d,.]*%?$/;

/** “35 to 43” may be a span or a change: a page cannot tell, and its bars and sentences would. */
export const bareRange = {
	id: 'bare-range',
	summary: 'A figure of an outcome that is two numbers says whether it is a range or a change.',
	group: 'fields',
	file: 'collaborations/frailty-at-home.mdx',
	bad: example(
		'    value: 35 to 43\n    evidence: measured\n    measuredBy: nhs\n    comparedWith: before-and-after\n',
	),
	good: example(
		'    baseline: 35\n    value: 43\n    evidence: measured\n    measuredBy: nhs\n    comparedWith: before-and-after\n',
	),
	*checkEntry({ frontMatter, value, collection }) {
		if (collection !== 'collaborations') return;
		for (const [index, outcome] of (value?.outcomes ?? []).entries())
			for (const name of ['baseline', 'value'] as const) {
				const figure = outcome[name];
				if (typeof figure !== 'string' || !range.test(figure)) continue;
				yield wrongValue(frontMatter, ['outcomes', index, name], {
					says: `is "${figure}", which may be a range or a change.`,
					hint: `Write a range in words, as "from ${figure}", and a change as a baseline and a value.`,
				});
			}
	},
} as const satisfies Rule;
