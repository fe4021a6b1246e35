import type { ExampleFile, RuleGroup, RuleNote } from '#lib/fields/rule-note.ts';
import { exampleCorpus } from './example.ts';
import { linesOf } from '../report/report.ts';
import { block } from '../report/text.ts';
import { groups } from '../rules/rule.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { judgeCorpus } from '../judge.ts';

/** Every rule by what it is about, tried on its bad example: what is said of it is never written by hand. */
export const ruleGuide = (): RuleGroup[] =>
	Object.entries(groups).map(([id, label]) => ({
		id,
		label,
		rules: rules.filter(({ group }) => group === id).map(noteOf),
	}));

function noteOf({ id, summary, example }: Rule): RuleNote {
	const { file, goodFile = file, bad, good, beside = {}, gone = {} } = example;
	return {
		id,
		summary,
		bad: shown(file, bad),
		good: shown(goodFile, good),
		beside: Object.entries(beside).map(([name, text]) => shown(name, text)),
		gone: Object.entries(gone).map(([address, now]) => ({ address, now })),
		said: saidOf(example),
	};
}

const shown = (file: string, text: string | undefined): ExampleFile => ({
	name: `content/${file}`,
	text: text?.trimEnd(),
});

/** What the checker says of a bad example, as in a terminal without colours. */
function saidOf(example: Rule['example']): string {
	const corpus = exampleCorpus(example, 'bad');
	const report = { lineOf: linesOf(corpus), paint: (_: string, text: string) => text };
	return judgeCorpus(corpus)
		.map((finding) => block(finding, report))
		.join('\n\n');
}
