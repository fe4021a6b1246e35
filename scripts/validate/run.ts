import type { Corpus } from './corpus.ts';
import { byPlace } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { rules } from './rules/index.ts';

/** Puts every rule to the corpus: all findings, in the order in which people read. */
export function run(corpus: Corpus): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	for (const rule of rules)
		for (const finding of rule.check(corpus)) diagnostics.push({ ...finding, rule: rule.id });
	return diagnostics.sort(byPlace);
}
