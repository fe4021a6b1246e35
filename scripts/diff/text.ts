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
	const again = rechecked.map(({ title, words }) => `  ${title}: ${words}`);
	const parts = [
		[paint('bold', `Compared with ${base}: ${headline(change)}`)],
		...entries.map((entry) => entryText(entry, paint)),
		again.length > 0 ? ['Only checked again: did somebody look at each page?', ...again] : [],
		lists,
	];
	return parts
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function entryText({ kind, collection, ...entry }: EntryChange, paint: Paint): string[] {
	const what = `${collectionLabels[collection].one.toLowerCase()}, ${kindsOfChange[kind]}`;
	return [
		`${paint('bold', entry.title)}  ${paint('dim', what)}`,
		paint('dim', entry.formerly ? `${entry.formerly} → ${entry.file}` : entry.file),
		...entry.warnings.map((words) => `  ${paint('yellow', 'Look:')} ${words}`),
		...entry.lines.map((line) => `  ${lineText(line, paint)}`),
		...entry.follows.map((words) => `  ${paint('dim', '→')} ${words}`),
	];
}

function lineText(
	{ label, before, after, gained = [], lost = [], note }: Line,
	paint: Paint,
): string {
	const change = before === undefined ? (after ?? '') : `${before} → ${after ?? 'nothing'}`;
	const items = [
		...gained.map((it) => `\n    ${paint('green', `+ ${it}`)}`),
		...lost.map((it) => `\n    ${paint('red', `- ${it}`)}`),
	];
	const also = note ? (change ? ` (${note})` : note) : '';
	return `${label}: ${change}${also}${items.join('')}`;
}
