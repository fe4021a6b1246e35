import { typeOf } from '#schema/field-type.ts';
import { source } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import { checkMethods } from '#schema/vocabulary.ts';
import { callState } from '#lib/calls/timeline.ts';
import { shortCallStates } from '#lib/calls/state.ts';
import { formatDate } from '#lib/time/dates.ts';
import { lowerFirst } from '#lib/text/words.ts';
import type { Entry } from '../validate/corpus/corpus.ts';
import type { Line } from './change.ts';
import { changeLines, type Telling } from './compare.ts';
import { cut, differing, isSameWords, wordCount, wordsNote } from './prose.ts';
import { bodyOf, isCall } from './sides.ts';
import type { Fields } from './words.ts';
import { counted } from '#lib/text/words.ts';

type Value = NonNullable<Entry['value']>;

/** Fields in the order in which a reviewer asks for them; the others follow in the schema's own. */
const first = ['title', 'closes', 'closedBy', 'opens', 'withdrawn', 'outcome', 'status', 'state'];
/** Fields that have lines of their own kind. */
const special = ['checked', 'summary', 'sources', 'areas'];

/** What a change of an entry comes to, a line a fact; `now` is the instant at which states are told. */
export function entryLines(before: Entry, after: Entry, telling: Telling, now: number): Line[] {
	if (!before.value || !after.value) return [];
	const { value: old } = before;
	const { value } = after;
	const shape = schemas[after.collection].shape;
	const names = [
		...first.filter((name) => name in shape),
		...Object.keys(shape).filter((name) => !first.includes(name)),
	];
	const plain = names
		.filter((name) => !special.includes(name))
		.flatMap((name) =>
			changeLines(
				[name],
				typeOf(shape[name as keyof typeof shape]),
				(old as Fields)[name],
				(value as Fields)[name],
				telling,
			),
		);
	return [
		...(isCall(before) && isCall(after) ? stateLine(before, after, now) : []),
		...plain,
		...areaLines(after, old, value, telling),
		...summaryLine(old, value),
		...bodyLine(bodyOf(before), bodyOf(after)),
		...sourceLines(old, value, telling),
		...checkLine(old, value),
	];
}

function stateLine(before: Entry<'calls'>, after: Entry<'calls'>, now: number): Line[] {
	if (!before.value || !after.value) return [];
	const [old, state] = [before.value, after.value].map(
		(call) => shortCallStates[callState(call, now)],
	);
	return old === state || !old || !state
		? []
		: [{ label: 'Stands today', before: old, after: state }];
}

function summaryLine({ summary: old }: Value, { summary }: Value): Line[] {
	if (old === summary) return [];
	const [before, after] = differing(old, summary);
	const change = summary.length - old.length;
	const grew = Math.abs(change) < 20 ? '' : change > 0 ? 'grew to ' : 'shrank to ';
	return [
		{
			label: 'Summary',
			before: cut(before, 240),
			after: cut(after, 240),
			note: `${grew}${summary.length} characters`,
		},
	];
}

function bodyLine(old: string, body: string): Line[] {
	if (old === body) return [];
	if (!old || !body)
		return [
			{
				label: 'Body',
				note: old ? `taken out (${wordCount(old)} words)` : `written: ${wordCount(body)} words`,
			},
		];
	if (isSameWords(old, body)) return [{ label: 'Body', note: 'only signs and spaces are others' }];
	const [before, after] = differing(old, body);
	return [
		{ label: 'Body', before: cut(before, 300), after: cut(after, 300), note: wordsNote(old, body) },
	];
}

type Source = Value['sources'][number];
/** A source in a line. */
export const sourceWords = ({ title, publisher, url }: Source) =>
	cut(`${title} (${publisher}), ${url}`, 240);

/** Sources by their addresses: one that got another title is still the same. */
function sourceLines({ sources: old }: Value, { sources }: Value, telling: Telling): Line[] {
	const gained = sources.filter(({ url }) => !old.some((it) => it.url === url));
	const lost = old.filter(({ url }) => !sources.some((it) => it.url === url));
	const mended = sources.flatMap((now) => {
		const was = old.find(({ url }) => url === now.url);
		return changeLines([], typeOf(source), was ?? now, now, telling).map((line) => ({
			...line,
			label: `Source “${cut(now.title, 60)}”, ${lowerFirst(line.label)}`,
		}));
	});
	return [
		...(gained.length > 0 ? [{ label: 'Sources added', gained: gained.map(sourceWords) }] : []),
		...(lost.length > 0 ? [{ label: 'Sources taken out', lost: lost.map(sourceWords) }] : []),
		...mended,
	];
}

/** When and how an entry was checked: `14 May 2026, on the live page`. */
export const checkWords = ({ on, how }: Value['checked']): string =>
	`${formatDate(on)}, ${checkMethods[how]}`;

function checkLine({ checked: old }: Value, { checked }: Value): Line[] {
	if (old.on === checked.on && old.how === checked.how) return [];
	const label = checked.on > old.on ? 'Check renewed' : 'Check';
	return [{ label, before: checkWords(old), after: checkWords(checked) }];
}

/** Areas by the networks they are served by: a reviewer at a network asks which it wins and loses. */
function areaLines({ collection }: Entry, old: Value, value: Value, telling: Telling): Line[] {
	if (collection !== 'systems') return [];
	const areas = [old, value].map((it) => ('areas' in it && it.areas) || []);
	const [before = [], after = []] = areas;
	const moves = new Map<string, string[]>();
	const rest = after.map((area) => {
		const was = before.find(({ id }) => id === area.id);
		if (!was || was.network === area.network) return area;
		const move = `${telling.before('networks', was.network)}\n${telling.after('networks', area.network)}`;
		moves.set(move, [...(moves.get(move) ?? []), area.name]);
		return { ...area, network: was.network };
	});
	const moved = [...moves].map(([move, names]): Line => {
		const [from = '', to = ''] = move.split('\n');
		const count = counted(names.length, 'area moves', 'areas move');
		return {
			label: `${count} to another network`,
			before: from,
			after: to,
			note: cut(names.join('; '), 400),
		};
	});
	const others = changeLines(['areas'], typeOf(schemas.systems.shape.areas), before, rest, telling);
	return [...moved, ...others];
}
