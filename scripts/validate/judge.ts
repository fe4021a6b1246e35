import type { Corpus, Entry } from './corpus/corpus.ts';
import { byPlace } from './finding.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';
import type { RuleId } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

const allRules: readonly Rule<RuleId>[] = rules;
const entryRules = allRules.flatMap(({ id, checkEntry }) =>
	checkEntry ? [{ id, checkEntry }] : [],
);

/** What the rules say of an entry by itself. */
export function judgeEntry(entry: Entry, today: string): Finding[] {
	const found: Finding[] = [];
	for (const { id, checkEntry } of entryRules)
		for (const finding of checkEntry(entry, today))
			found.push({ ...finding, file: entry.file, rule: id });
	return found;
}

/** Puts every rule to the corpus: all findings, in the order in which people read. */
export function judgeCorpus(corpus: Corpus, ofEntry = judgeEntry): Finding[] {
	const found = [
		...corpus.strays,
		...[...corpus.entries, ...corpus.lists].flatMap((it) => it.findings),
	];
	for (const entry of corpus.entries) found.push(...ofEntry(entry, corpus.today));
	for (const { id, check } of allRules)
		for (const finding of check?.(corpus) ?? []) found.push({ ...finding, rule: id });
	return found.sort(byPlace);
}
