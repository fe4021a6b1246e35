import { collectionLabels } from '#schema/names.ts';
import {
	type ContentChange,
	type EntryChange,
	type Line,
	headline,
	kindsOfChange,
} from './change.ts';

type Paint = (style: 'red' | 'green' | 'bold' | 'dim' | 'yellow', text: string) => string;

/** A change of content for people at a terminal. */
export function asText(change: ContentChange, paint: Paint = (_, text) => text): string {
	const { entries, rechecked, lists, base } = change;
	return [
		paint('bold', `Compared with ${base}: ${headline(change)}`),
		...entries.map((entry) => entryText(entry, paint)),
		...(rechecked.length > 0
			? [
					[
						'Only checked again: did somebody look at each page?',
						...rechecked.map(({ title, words }) => `  ${title}: ${words}`),
					].join('\n'),
				]
			: []),
		...(lists.length > 0 ? [lists.join('\n')] : []),
	]
		.map(
			(part) => `${part}
`,
		)
		.join('\n');
}

function entryText(
	{ kind, collection, title, file, formerly, warnings, lines, follows }: EntryChange,
	paint: Paint,
): string {
	return [
		`${paint('bold', title)}  ${paint('dim', `${collectionLabels[collection].one.toLowerCase()}, ${kindsOfChange[kind]}`)}`,
		paint('dim', formerly ? `${formerly} → ${file}` : file),
		...warnings.map((words) => `  ${paint('yellow', 'Look:')} ${words}`),
		...lines.map((line) => `  ${lineText(line, paint)}`),
		...follows.map((words) => `  ${paint('dim', '→')} ${words}`),
	].join('\n');
}

function lineText(
	{ label, before, after, gained = [], lost = [], note }: Line,
	paint: Paint,
): string {
	const change =
		before !== undefined && after !== undefined
			? `${before} → ${after}`
			: before !== undefined
				? `${before} → nothing`
				: (after ?? '');
	const items = [
		...gained.map((it) => `\n    ${paint('green', `+ ${it}`)}`),
		...lost.map((it) => `\n    ${paint('red', `- ${it}`)}`),
	];
	const also = note ? (change ? ` (${note})` : note) : '';
	return `${label}: ${change}${also}${items.join('')}`;
}
