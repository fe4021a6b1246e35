import type { ExampleFile, RuleGroup, RuleNote } from '#lib/fields/rule-note.ts';
import { exampleCorpus, exampleFile } from './example.ts';
import { linesOf } from '../report/report.ts';
import { block } from '../report/text.ts';
import { groups, type Rule } from '../rules/rule.ts';
import { rules } from '../rules/index.ts';
import { judgeCorpus } from '../check.ts';

/** Every rule by what it is about, tried on its bad example: what is said of it is never written by hand. */
export const ruleGuide = (): RuleGroup[] =>
	Object.entries(groups).map(([id, label]) => ({
		id,
		label,
		rules: rules.filter(({ group }) => group === id).map(noteOf),
	}));

function noteOf(rule: Rule): RuleNote {
	const {
		id,
		summary,
		file = exampleFile,
		goodFile = file,
		bad,
		good,
		beside = {},
		gone = {},
	} = rule;
	return {
		id,
		summary,
		bad: shown(file, bad),
		good: shown(goodFile, good),
		beside: Object.entries(beside).map(([name, text]) => shown(name, text)),
		gone: Object.entries(gone).map(([address, now]) => ({ address, now })),
		said: saidOf(rule),
	};
}

const shown = (file: string, text: string | undefined): ExampleFile => ({
	name: `content/${file}`,
	text: text?.trimEnd(),
});

/** What the checker says of a bad example, as in a terminal without colours. */
function saidOf(rule: Rule): string {
	const corpus = exampleCorpus(rule, 'bad');
	const report = { lineOf: linesOf(corpus), paint: (_: string, text: string) => text };
	return judgeCorpus(corpus)
		.map((finding) => block(finding, report))
		.join('\n\n');
}
