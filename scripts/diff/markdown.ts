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

/** A change of content as one comment on a pull request. What does not fit is counted, and named. */
export function asMarkdown(change: ContentChange, most = mostCharacters): string {
	const { entries, rechecked, lists, base } = change;
	const warned = entries.filter(({ warnings }) => warnings.length > 0).length;
	const look = warned > 0 ? ` **${warned} to look at.**` : '';
	const head = `${marker}\n### What this changes\n\n${inMarkdown(headline(change))}${look} Compared with ${asCode(base)}.\n`;
	const parts = [
		...entries.map((entry) => ({ title: entry.title, text: entryMarkdown(entry) })),
		...(rechecked.length > 0
			? [{ title: 'those checked again', text: recheckedMarkdown(rechecked) }]
			: []),
		...(lists.length > 0
			? [
					{
						title: 'the search',
						text: `\n#### The search\n\n${lists.map((it) => `- ${inMarkdown(it)}\n`).join('')}`,
					},
				]
			: []),
	];
	const room = 3500;
	let text = head;
	const left: string[] = [];
	for (const part of parts) {
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

function entryMarkdown({
	kind,
	collection,
	title,
	file,
	formerly,
	warnings,
	lines,
	follows,
}: EntryChange): string {
	const where = formerly ? `${asCode(formerly)} → ${asCode(file)}` : asCode(file);
	const shown = lines.slice(0, mostLines);
	const more = lines.length - shown.length;
	const parts = [
		warnings.map((words) => `> **Look:** ${inMarkdown(words)}\n`).join('>\n'),
		shown.map((line) => `- ${lineMarkdown(line)}\n`).join('') +
			(more > 0 ? `- and ${more} more\n` : ''),
		follows.length > 0
			? `What follows:\n\n${follows.map((words) => `- ${inMarkdown(words)}\n`).join('')}`
			: '',
	].filter(Boolean);
	const one = collectionLabels[collection].one;
	return `\n#### ${inMarkdown(title)}\n\n${one}, ${kindsOfChange[kind]}: ${where}\n\n${parts.join('\n')}`;
}

function lineMarkdown({ label, before, after, gained = [], lost = [], note }: Line): string {
	const of = (text: string | undefined) =>
		text === undefined || text === '' ? '*nothing*' : inMarkdown(text);
	const change =
		before === undefined && after === undefined
			? ''
			: before === undefined
				? of(after)
				: `${of(before)} → **${of(after)}**`;
	const also = note ? (change ? ` (${inMarkdown(note)})` : inMarkdown(note)) : '';
	const most = 20;
	const items = [
		...gained.map((it) => ['added', it] as const),
		...lost.map((it) => ['taken out', it] as const),
	];
	const listed = items.slice(0, most).map(([what, it]) => `\n  - ${what}: ${inMarkdown(it)}`);
	const rest = items.length > most ? `\n  - and ${items.length - most} more` : '';
	return `${inMarkdown(label)}: ${change}${also}`.trimEnd() + listed.join('') + rest;
}

const recheckedMarkdown = (rechecked: ContentChange['rechecked']): string =>
	`\n#### Only checked again\n\nNothing else changed in these. Did somebody look at each page?\n\n${rechecked
		.map(({ title, words }) => `- ${inMarkdown(title)}: ${inMarkdown(words)}\n`)
		.join('')}`;
