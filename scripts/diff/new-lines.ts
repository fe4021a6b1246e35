import { type Schema, typeAt, typeOf } from '#schema/field-type.ts';
import { schemas } from '#schema/index.ts';
import { reviewLabel } from '#lib/fields/labels.ts';
import { shortCallStates } from '#lib/calls/state.ts';
import { callState } from '#lib/calls/timeline.ts';
import type { Entry } from '../validate/corpus/corpus.ts';
import { siteEntry } from '../validate/corpus/directory.ts';
import type { Line } from './change.ts';
import type { Telling } from './compare.ts';
import { checkWords, sourceWords } from './entry-lines.ts';
import { cut, wordCount } from './prose.ts';
import { bodyOf } from './sides.ts';
import { type Fields, inMoney, type TitleOf, valueWords } from './words.ts';

/** What a reviewer wants to know of a new entry first. The rest is on the page of the preview. */
const asked = [
	...['summary', 'kind', 'status', 'state', 'issuers', 'networkRole', 'networks', 'priorities'],
	...['opens', 'closes', 'closedBy', 'sought', 'support', 'applicants', 'partners', 'withdrawn'],
	...['outcome', 'outcomes', 'aim', 'helpsWith', 'url'],
];

/** What is on offer, each amount on a line of its own, in its currency. */
function supportLines(support: Fields, titleOf: TitleOf): Line[] {
	return Object.entries(inMoney(support)).map(([key, said]) => ({
		label: reviewLabel(['support', key]),
		after: cut(
			valueWords(typeAt(schemas.calls, ['support', key]) ?? { kind: 'text' }, said, titleOf),
			240,
		),
	}));
}

/** What an entry says that was not there before. */
export function newLines(entry: Entry, { after: titleOf }: Telling, now: number): Line[] {
	const { value, collection } = entry;
	if (!value) return [];
	const shape: Readonly<Record<string, Schema>> = schemas[collection].shape;
	const fields = asked.flatMap((name): Line[] => {
		const said = (value as Fields)[name];
		const schema = shape[name];
		if (said === undefined || !schema || (Array.isArray(said) && said.length === 0)) return [];
		if (name === 'support') return supportLines(said as Fields, titleOf);
		return [
			{ label: reviewLabel([name]), after: cut(valueWords(typeOf(schema), said, titleOf), 240) },
		];
	});
	const call = siteEntry(entry);
	const state = call?.collection === 'calls' && shortCallStates[callState(call.data, now)];
	const body = wordCount(bodyOf(entry));
	return [
		...(state ? [{ label: 'Stands today', after: state }] : []),
		...fields,
		...(body > 0 ? [{ label: 'Body', after: `${body} words` }] : []),
		{ label: 'Sources', gained: value.sources.map(sourceWords) },
		{ label: 'Checked', after: checkWords(value.checked) },
	];
}
