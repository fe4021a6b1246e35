import { collectionLabels } from '#schema/names.ts';
import {
	type ContentChange,
	type EntryChange,
	type Line,
	headline,
	kindsOfChange,
} from './change.ts';
import { asCode, inMarkdown } from '#lib/text/escape.ts';

/** The line by which a program finds its own comment again. Readers do not see it. */
export const marker = '<!-- content-changes -->';

/** GitHub refuses comments of more than 65,536 characters. */
export const mostCharacters = 60_000;
const mostLines = 40;
const mostItems = 20;

/** A change of content as one comment on a pull request. What does not fit is counted, and named. */
export function asMarkdown(change: ContentChange, most = mostCharacters): string {
	const { entries, rechecked, lists, base } = change;
	const warned = entries.filter(({ warnings }) => warnings.length > 0).length;
	const look = warned > 0 ? ` **${warned} to look at.**` : '';
	const head = `${marker}\n### What this changes\n\n${inMarkdown(headline(change))}${look} Compared with ${asCode(base)}.\n`;
	const parts = [
		...entries.map((entry) => ({ title: entry.title, text: entryMarkdown(entry) })),
		{
			title: 'those checked again',
			text:
				rechecked.length > 0 &&
				`\n#### Only checked again\n\nNothing else changed in these. Did somebody look at each page?\n\n${bullets(
					rechecked.map(({ title, words }) => `${inMarkdown(title)}: ${inMarkdown(words)}`),
				)}`,
		},
		{
			title: 'the search',
			text: lists.length > 0 && `\n#### The search\n\n${bullets(lists.map(inMarkdown))}`,
		},
	];
	const room = 3500;
	let text = head;
	const left: string[] = [];
	for (const part of parts) {
		if (!part.text) continue;
		if (left.length === 0 && text.length + part.text.length + room <= most) text += part.text;
		else left.push(part.title);
	}
	return left.length === 0 ? text : text + leftWords(left);
}

function leftWords(left: string[]): string {
	const named = left
		.slice(0, 5)
		.map((title) => inMarkdown(title.slice(0, 60)))
		.join('; ');
	const more = left.length > 5 ? `; and ${left.length - 5} more` : '';
	return `\n#### Cut off here\n\nThis comment is full. Not told: ${named}${more}. The whole text: \`npm run diff\`.\n`;
}

const bullets = (items: string[]) => items.map((item) => `- ${item}\n`).join('');

function entryMarkdown({ warnings, lines, follows, ...entry }: EntryChange): string {
	const where = [...(entry.formerly ? [entry.formerly] : []), entry.file].map(asCode).join(' → ');
	const shown = lines.slice(0, mostLines).map(lineMarkdown);
	const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
	const parts = [
		warnings.map((words) => `> **Look:** ${inMarkdown(words)}\n`).join('>\n'),
		bullets([...shown, ...more]),
		follows.length > 0 && `What follows:\n\n${bullets(follows.map(inMarkdown))}`,
	].filter(Boolean);
	const what = `${collectionLabels[entry.collection].one}, ${kindsOfChange[entry.kind]}`;
	return `\n#### ${inMarkdown(entry.title)}\n\n${what}: ${where}\n\n${parts.join('\n')}`;
}

function lineMarkdown({ label, before, after, gained = [], lost = [], note }: Line): string {
	const of = (text?: string) => (text ? inMarkdown(text) : '*nothing*');
	const now = after === undefined ? '' : of(after);
	const change = before === undefined ? now : `${of(before)} → **${of(after)}**`;
	const also = note ? (change ? ` (${inMarkdown(note)})` : inMarkdown(note)) : '';
	const items = [
		...gained.map((it) => `added: ${inMarkdown(it)}`),
		...lost.map((it) => `taken out: ${inMarkdown(it)}`),
	];
	const more = items.length > mostItems ? [`and ${items.length - mostItems} more`] : [];
	const listed = [...items.slice(0, mostItems), ...more].map((it) => `\n  - ${it}`);
	return `${inMarkdown(label)}: ${change}${also}`.trimEnd() + listed.join('');
}

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
