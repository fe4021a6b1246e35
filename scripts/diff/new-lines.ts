import { schemas } from '#schema/index.ts';
import { shortCallStates } from '#lib/calls/state.ts';
import { callState } from '#lib/calls/timeline.ts';
import type { Entry } from '../validate/corpus/corpus.ts';
import { schemaAt } from '../validate/explain/walk-schema.ts';
import type { Schema } from '../validate/explain/walk-schema.ts';
import type { Line } from './change.ts';
import type { Group, Telling } from './compare-lists.ts';
import { cut, wordCount } from './cut.ts';
import { labelOf } from './labels.ts';
import { inMoney } from './money.ts';
import { bodyOf } from './side.ts';
import { wordsOf } from './words.ts';
import type { TitleOf } from './words.ts';

/** What a reviewer wants to know of a new entry first. The rest is on the page of the preview. */
const asked = [
	...[
		'summary',
		'kind',
		'status',
		'state',
		'issuers',
		'networkRole',
		'networks',
		'priorities',
		'opens',
		'closes',
		'closedBy',
		'sought',
		'support',
	],
	...['applicants', 'partners', 'withdrawn', 'outcome', 'outcomes', 'aim', 'helpsWith', 'url'],
];

/** What is on offer, each amount on a line of its own, in its currency. */
function supportLines(schema: Schema, support: Group, titleOf: TitleOf): Line[] {
	return Object.entries(inMoney(support)).map(([key, said]) => ({
		label: labelOf(['support', key]),
		after: cut(wordsOf(schemaAt(schema, [key]) ?? schema, said, titleOf), 240),
	}));
}

/** What an entry says that was not there before. */
export function newLines(entry: Entry, { after: titleOf }: Telling, now: number): Line[] {
	const { value, collection } = entry;
	if (!value) return [];
	const shape: Readonly<Record<string, Schema>> = schemas[collection].shape;
	const fields = asked.flatMap((name): Line[] => {
		const said = (value as Record<string, unknown>)[name];
		const schema = shape[name];
		if (said === undefined || !schema || (Array.isArray(said) && said.length === 0)) return [];
		if (name === 'support') return supportLines(schema, said as Group, titleOf);
		return [{ label: labelOf([name]), after: cut(wordsOf(schema, said, titleOf), 240) }];
	});
	const state =
		collection === 'calls'
			? shortCallStates[
					callState((entry as Entry<'calls'>).value as NonNullable<Entry<'calls'>['value']>, now)
				]
			: undefined;
	const sources = value.sources.map(({ title, publisher, url }) =>
		cut(`${title} (${publisher}), ${url}`, 240),
	);
	const body = wordCount(bodyOf(entry));
	return [
		...(state ? [{ label: 'Stands today', after: state }] : []),
		...fields,
		...(body > 0 ? [{ label: 'Body', after: `${body} words` }] : []),
		{ label: 'Sources', gained: sources },
		{ label: 'Checked', after: wordsOf(shape['checked'] as Schema, value.checked, titleOf) },
	];
}
