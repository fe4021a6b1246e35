import { fieldsIn, typeAt, typeOf } from '#schema/field-type.ts';
import { type Source, source } from '#schema/fields.ts';
import { schemas, type System } from '#schema/index.ts';
import { checkMethods, collaborationStates } from '#schema/vocabulary.ts';
import { callState } from '#lib/calls/timeline.ts';
import { shortCallStates } from '#lib/calls/state.ts';
import { stateOn } from '#lib/collaborations/state.ts';
import { formatDate, londonDay } from '#lib/time/dates.ts';
import { counted, lowerFirst } from '#lib/text/words.ts';
import type { Line } from './change.ts';
import { changeLines, type Telling } from './compare.ts';
import { cut, isSameWords, proseLine, wordCount, wordsNote } from './prose.ts';
import { bodyOf, type Sound } from './sides.ts';
import { type Fields, inMoney, type TitleOf, valueWords } from './words.ts';
import { reviewLabel } from '#lib/fields/labels.ts';

type Value = Sound['value'];

/** Fields in the order in which a reviewer asks for them; the others follow in the schema's own. */
const first = [
	'title',
	'closes',
	'closedBy',
	'over',
	'opens',
	'withdrawn',
	'outcome',
	'status',
	'state',
	'mainAim',
];

/** What a change of an entry comes to, a line a fact; `now` is the instant at which states are told. */
export function entryLines(before: Sound, after: Sound, telling: Telling, now: number): Line[] {
	const { value: old } = before;
	const { value } = after;
	const [from, to] = [stateOf(before, now), stateOf(after, now)];
	const fields = Object.entries(fieldsIn(typeOf(schemas[after.collection])) ?? {});
	const inOrder = new Map([
		...first.flatMap((wanted) => fields.filter(([name]) => name === wanted)),
		...fields.filter(([name]) => !['checked', 'summary', 'sources', 'areas'].includes(name)),
	]);
	return [
		...(from && to && from !== to ? [{ label: 'Stands today', before: from, after: to }] : []),
		...[...inOrder].flatMap(([name, field]) =>
			changeLines([name], typeOf(field), (old as Fields)[name], (value as Fields)[name], telling),
		),
		...areaLines(old, value, telling),
		...summaryLine(old, value),
		...bodyLine(bodyOf(before), bodyOf(after)),
		...sourceLines(old, value, telling),
		...checkLine(old, value),
	];
}

/** How a call or a collaboration stands, in a word or two. */
function stateOf({ collection, value }: Sound, now: number): string | undefined {
	if (collection === 'calls') return shortCallStates[callState(value, now)];
	return collection === 'collaborations'
		? collaborationStates[stateOn(value, londonDay(now))]
		: undefined;
}

function summaryLine({ summary: old }: Value, { summary }: Value): Line[] {
	if (old === summary) return [];
	const change = summary.length - old.length;
	const grew = Math.abs(change) < 20 ? '' : change > 0 ? 'grew to ' : 'shrank to ';
	return [proseLine('Summary', old, summary, `${grew}${summary.length} characters`)];
}

function bodyLine(old: string, body: string): Line[] {
	if (old === body) return [];
	const label = 'Body';
	if (!old) return [{ label, note: `written: ${wordCount(body)} words` }];
	if (!body) return [{ label, note: `taken out (${wordCount(old)} words)` }];
	if (isSameWords(old, body)) return [{ label, note: 'only signs and spaces are others' }];
	return [proseLine(label, old, body, wordsNote(old, body), 300)];
}

/** A source in a line. */
const sourceWords = ({ title, publisher, url }: Source) =>
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

type Area = NonNullable<System['areas']>[number];

/** Areas by the networks they are served by: a reviewer at a network asks which it wins and loses. */
function areaLines(old: Value, value: Value, telling: Telling): Line[] {
	const [before = [], after = []] = [old, value].map((it) => ('areas' in it && it.areas) || []);
	const ownerBefore = ({ id, network }: Area) =>
		before.find((area) => area.id === id)?.network ?? network;
	const rest = after.map((area) => ({ ...area, network: ownerBefore(area) }));
	const moves = Map.groupBy(
		after.filter((area) => ownerBefore(area) !== area.network),
		(area) => `${ownerBefore(area)} ${area.network}`,
	);
	const moved = [...moves].map(([move, areas]): Line => {
		const [from = '', to = ''] = move.split(' ');
		return {
			label: `${counted(areas.length, 'area moves', 'areas move')} to another network`,
			before: telling.before('networks', from),
			after: telling.after('networks', to),
			note: cut(areas.map(({ name }) => name).join('; '), 400),
		};
	});
	const others = changeLines(['areas'], typeOf(schemas.systems.shape.areas), before, rest, telling);
	return [...moved, ...others];
}

/** What a reviewer wants to know of a new entry first. The rest is on the page of the preview. */
const asked = [
	...['summary', 'kind', 'status', 'state', 'issuers', 'networkRole', 'networks', 'priorities'],
	...[
		'opens',
		'closes',
		'closedBy',
		'over',
		'sought',
		'support',
		'applicants',
		'partners',
		'withdrawn',
	],
	...['outcome', 'mainAim', 'outcomes', 'aim', 'helpsWith', 'url'],
];

/** What an entry says that was not there before. */
export function newLines(entry: Sound, titleOf: TitleOf, now: number): Line[] {
	const { value, collection } = entry;
	const lineOf = (path: string[], said: unknown): Line[] => {
		const type = typeAt(schemas[collection], path);
		if (said === undefined || !type || (Array.isArray(said) && said.length === 0)) return [];
		return [{ label: reviewLabel(path), after: cut(valueWords(type, said, titleOf), 240) }];
	};
	const fields = asked.flatMap((name) =>
		name === 'support' && 'support' in value
			? Object.entries(inMoney(value.support)).flatMap(([key, it]) => lineOf([name, key], it))
			: lineOf([name], (value as Fields)[name]),
	);
	const state = stateOf(entry, now);
	const body = wordCount(bodyOf(entry));
	return [
		...(state ? [{ label: 'Stands today', after: state }] : []),
		...fields,
		...(body > 0 ? [{ label: 'Body', after: `${body} words` }] : []),
		{ label: 'Sources', gained: value.sources.map(sourceWords) },
		{ label: 'Checked', after: checkWords(value.checked) },
	];
}
