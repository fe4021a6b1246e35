import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import type { Example } from '../examples/example.ts';
import type { SchemaRule } from '../explain/about.ts';
import type { FaultRule } from '../read/fault.ts';
import type { Group } from './groups.ts';

/** One thing that can be wrong with content. It matters, or it is not here. */
export interface Rule<Id extends string = string> {
	/** Names the fault. Permanent: people search for it. */
	id: Id;
	/** What must hold, in a sentence. */
	summary: string;
	/** Where `/contribute/rules/` shows it. */
	group: Group;
	/** What it catches and what it lets pass, for `/contribute/rules/`; the tests try it. */
	example: Example;
	/**
	 * Judges an entry by what stands in it. It is asked once an entry and a day, so it must look at
	 * nothing else. The file is added by `run`.
	 */
	checkEntry?(entry: Entry, today: string): Iterable<Omit<Finding, 'file'>>;
	/** Judges what several files together show, and the lists of the search. */
	check?(corpus: Corpus): Iterable<Finding>;
}

/** A rule whose findings are made while files are read, for only then is it known what went wrong. */
export const foundInReading = <const Id extends FaultRule>(
	id: Id,
	summary: string,
	group: Group,
	example: Example,
): Rule<Id> => ({
	id,
	summary,
	group,
	example,
	*check({ faults }) {
		for (const { file, fault } of faults) {
			const { rule, ...rest } = fault;
			if (rule === id) yield { file, ...rest };
		}
	},
});

/** A rule whose findings come from the schema of a collection, or of a list. */
export const foundBySchema = <const Id extends SchemaRule>(
	id: Id,
	summary: string,
	example: Example,
): Rule<Id> => ({
	id,
	summary,
	group: 'fields',
	example,
	*check({ entries, lists }) {
		for (const { file, schemaFindings } of [...entries, ...lists])
			for (const { rule, ...rest } of schemaFindings) if (rule === id) yield { file, ...rest };
	},
});
