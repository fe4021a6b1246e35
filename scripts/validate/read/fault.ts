import type { Place } from '../finding.ts';

/** What can be wrong with a file before anyone asks what it says. */
export type FaultRule =
	| 'stray-file'
	| 'missing-file'
	| 'bad-encoding'
	| 'no-front-matter'
	| 'not-yaml'
	| 'broken-yaml'
	| 'duplicate-field'
	| 'yaml-feature'
	| 'not-a-list';

/** A finding made while reading one file; the file's name is added by the corpus. */
export interface Fault extends Place {
	rule: FaultRule;
	message: string;
	hint?: string;
}
