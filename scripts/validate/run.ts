import type { Corpus, Entry } from './corpus/corpus.ts';
import { byPlace } from './finding.ts';
import type { Diagnostic } from './finding.ts';
import { rules } from './rules/index.ts';
import type { RuleId } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

const allRules: readonly Rule<RuleId>[] = rules;
const entryRules = allRules.flatMap(({ id, checkEntry }) =>
	checkEntry ? [{ id, checkEntry }] : [],
);

/** Puts every rule to the corpus: all findings, in the order in which people read. */
export function run(corpus: Corpus): Diagnostic[] {
	const found = corpus.entries.flatMap((entry) => ofEntry(entry, corpus.today));
	for (const rule of allRules)
		for (const finding of rule.check?.(corpus) ?? []) found.push({ ...finding, rule: rule.id });
	return found.sort(byPlace);
}

/** What was said last of each entry by itself: as long as its file and the day stay the same, it does too. */
const said = new WeakMap<Entry, { day: string; found: Diagnostic[] }>();

function ofEntry(entry: Entry, day: string): Diagnostic[] {
	if (entry.found.known?.day === day) return [];
	const before = said.get(entry);
	if (before?.day === day) return before.found;
	const found = judgeEntry(entry, day);
	said.set(entry, { day, found });
	return found;
}

/** Whether an entry has nothing wrong with it by itself. */
export const isClean = (entry: Entry, today: string): boolean =>
	entry.faults.length + entry.schemaFindings.length + ofEntry(entry, today).length === 0;

function judgeEntry(entry: Entry, today: string): Diagnostic[] {
	const found: Diagnostic[] = [];
	for (const { id, checkEntry } of entryRules)
		for (const finding of checkEntry(entry, today))
			found.push({ ...finding, file: entry.file, rule: id });
	entry.forget();
	return found;
}
