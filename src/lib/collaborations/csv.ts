import type { Cell } from '#lib/export/csv.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { addressOf, type Entry } from '#lib/entries/entry.ts';
import { absoluteUrl, entryUrl } from '#lib/urls.ts';
import {
	aimResults,
	arrangements,
	collaborationParts,
	collaborationStates,
	comparisons,
	directions,
	evidenceGrades,
	measurers,
	partnerKinds,
	settings,
} from '#schema/vocabulary.ts';
import type { Outcome } from '#lib/text/figures.ts';
import { evidenceOf, resultsOf } from './evidence.ts';
import { stateOn } from './state.ts';
import { reasonWords } from './words.ts';

type Columns<T extends unknown[]> = readonly (readonly [string, (...of: T) => Cell])[];

const joined = (texts: readonly string[]) => texts.join('; ');
const named = (name: string, more: string) => `${name} (${more})`;

const columns: Columns<[entry: Entry<'collaborations'>, directory: Directory, day: string]> = [
	['Entry', addressOf],
	['Title', ({ data }) => data.title],
	['Address', ({ collection, id }) => absoluteUrl(entryUrl(collection, id))],
	['Conditions', ({ data }) => joined(data.conditions)],
	[
		'Partners',
		({ data }) => joined(data.partners.map(({ name, kind }) => named(name, partnerKinds[kind]))),
	],
	['NHS organisations', ({ data }) => joined(data.nhs)],
	[
		'Networks',
		({ data }, directory) =>
			joined([
				...(data.national ? ['All networks'] : []),
				...data.networks.map(({ network, part }) =>
					named(directory.get('networks', network).data.title, collaborationParts[part]),
				),
			]),
	],
	['Settings', ({ data }) => joined(data.settings.map((key) => settings[key]))],
	['Arrangements', ({ data }) => joined(data.arrangements.map((key) => arrangements[key]))],
	['State', ({ data }, _directory, day) => collaborationStates[stateOn(data, day)]],
	['Main aim', ({ data }) => aimResults[data.mainAim.met]],
	['Main aim in words', ({ data }) => data.mainAim.words],
	['Strength of evidence, 0 to 4', ({ data }) => evidenceOf(data).strength],
	['Why that strength', ({ data }) => reasonWords(evidenceOf(data).reasons)],
	['Who paid', ({ data }) => data.transparency?.paidBy],
	['Published agreement', ({ data }) => data.transparency?.agreement],
	['Cost', ({ data }) => data.cost?.text],
	['Started', ({ data }) => data.started],
	['Ended', ({ data }) => data.ended],
	['What became of it', ({ data }) => data.became],
	[
		'Sources',
		({ data }) =>
			joined(data.sources.map(({ title, publisher, url }) => `${title}, ${publisher}, ${url}`)),
	],
	['Checked on', ({ data }) => data.checked.on],
	['Results', ({ data }) => data.outcomes.length],
];

const resultColumns: Columns<[result: Outcome]> = [
	['what was counted', ({ metric }) => metric],
	['before', ({ baseline }) => baseline],
	['after', ({ value }) => value],
	['unit', ({ unit }) => unit],
	['period', ({ period }) => period],
	['how found', ({ evidence }) => evidenceGrades[evidence]],
	['direction', ({ direction }) => directions[direction]],
	['compared with', ({ comparedWith }) => comparisons[comparedWith]],
	['measured by', ({ measuredBy }) => measurers[measuredBy]],
	['people and sites', ({ scale }) => scale],
	['harms', ({ harms }) => harms],
	['note', ({ note }) => note],
];

/**
 * Collaborations as a table, a row each under a row of heads: first what each is, then all its results side
 * by side, the main one first. Dates are as precise as they are known: `2019-05` is a month. States are
 * those of a day in London, `YYYY-MM-DD`.
 */
export function collaborationRows(
	entries: readonly Entry<'collaborations'>[],
	directory: Directory,
	day: string,
): Cell[][] {
	const most = Math.max(0, ...entries.map(({ data }) => data.outcomes.length));
	const numbers = Array.from({ length: most }, (_, index) => index);
	const heads = [
		...columns.map(([name]) => name),
		...numbers.flatMap((index) => resultColumns.map(([name]) => `Result ${index + 1}: ${name}`)),
	];
	const rowOf = (entry: Entry<'collaborations'>): Cell[] => {
		const results = resultsOf(entry.data);
		return [
			...columns.map(([, read]) => read(entry, directory, day)),
			...numbers.flatMap((index) =>
				resultColumns.map(([, read]) => results[index] && read(results[index])),
			),
		];
	};
	return [heads, ...entries.map(rowOf)];
}
