import type { Corpus, Entry } from './corpus.ts';
import { byPlace } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { remembered } from './remembered.ts';
import { rules } from './rules/index.ts';
import type { RuleId } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

const allRules: readonly Rule<RuleId>[] = rules;

/** Puts every rule to the corpus: all findings, in the order in which people read. */
export function run(corpus: Corpus): Diagnostic[] {
	const found = corpus.entries.flatMap((entry) => ofEntry(entry)(corpus.today));
	for (const rule of allRules)
		for (const finding of rule.check?.(corpus) ?? []) found.push({ ...finding, rule: rule.id });
	return found.sort(byPlace);
}

/** What there is to say of an entry by itself on a day: as long as its file stays the same, it does too. */
const ofEntry = remembered((entry: Entry) => {
	const { known } = entry.found;
	const days = new Map<string, Diagnostic[]>(known && [[known.day, []]]);
	return (today: string): Diagnostic[] => {
		const known = days.get(today) ?? judgeEntry(entry, today);
		days.set(today, known);
		return known;
	};
});

/** Whether an entry has nothing wrong with it by itself. */
export const isClean = (entry: Entry, today: string): boolean =>
	entry.faults.length + entry.schemaFindings.length + ofEntry(entry)(today).length === 0;

function judgeEntry(entry: Entry, today: string): Diagnostic[] {
	const found: Diagnostic[] = [];
	for (const rule of allRules)
		for (const finding of rule.checkEntry?.(entry, today) ?? [])
			found.push({ ...finding, file: entry.file, rule: rule.id });
	entry.forget();
	return found;
}
