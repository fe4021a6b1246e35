import { changesOf, halves, inBatches } from '../batches.ts';
import type { Changes, Content } from '../content.ts';
import { randomFor } from '../random.ts';
import { seed } from '../plan.ts';
import { bodyEdits } from './bodies.ts';
import { entryEdits } from './entries.ts';
import { formEdits } from './forms.ts';
import { listEdits } from './lists.ts';
import { valueEdits } from './values.ts';

/** An edit that is right. */
export interface Edit {
	name: string;
	changes: Changes;
}

/** Some edits of each kind, where the content has places for them. */
export const planHarmless = (content: Content, most = 4): Edit[] =>
	[...formEdits, ...valueEdits, ...bodyEdits, ...entryEdits, ...listEdits].flatMap(
		({ name, edits }) =>
			edits(content, randomFor(name, seed), most).map((changes) => ({ name, changes })),
	);

/** What the checker says of edits that are right: nothing, if all is well. */
export const falseAlarms = (content: Content, edits: readonly Edit[]): string[] =>
	inBatches(edits, (it) => it).flatMap((batch) => alarmsOf(content, batch));

function alarmsOf(content: Content, batch: readonly Edit[]): string[] {
	const said = content.judge(changesOf(batch));
	if (said.length === 0) return [];
	if (batch.length > 1) return halves(batch).flatMap((some) => alarmsOf(content, some));
	return batch.map(({ name }) =>
		[
			`FALSE ALARM: ${name}`,
			...said
				.slice(0, 3)
				.map((it) => `  said ${it.file}:${it.line}:${it.column} ${it.rule} ${it.message}`),
		].join('\n'),
	);
}
