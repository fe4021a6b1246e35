import { collectionLabels } from '#schema/names.ts';
import { formatDate } from '#lib/time/dates.ts';
import { asCode, inMarkdown } from '#lib/text/escape.ts';
import type { DueEntry, DueGroup } from './due.ts';
import { counted } from '#lib/text/words.ts';

/** The line by which a program finds its own issue again. Readers do not see it. */
export const dueMarker = '<!-- checks-due -->';

/** GitHub refuses issues of more than 65,536 characters. */
const mostCharacters = 60_000;

const entriesOf = (groups: DueGroup[]) => [...new Set(groups.flatMap(({ entries }) => entries))];

/** How many checks are due, in a sentence. */
function dueHeadline(groups: DueGroup[], within: number): string {
	const entries = entriesOf(groups);
	const out = entries.filter(({ hasRunOut }) => hasRunOut).length;
	const soon = entries.length - out;
	if (entries.length === 0) return `Every check holds for ${within} days more.`;
	return `${counted(out, 'check has', 'checks have')} run out, ${soon} will within ${within} days.`;
}

const words = ({ collection, checked, until, hasRunOut }: DueEntry) =>
	`${collectionLabels[collection].one.toLowerCase()}, checked ${formatDate(checked)}, ${hasRunOut ? 'ran out after' : 'holds to'} ${formatDate(until)}`;

/** The checks that are due, for people at a terminal. */
export const dueText = (groups: DueGroup[], within: number): string =>
	[
		dueHeadline(groups, within),
		...groups.map(({ name, entries }) =>
			[
				name,
				...entries.map(
					(entry) => `  ${entry.title}\n    ${entry.file}: ${words(entry)}\n    ${entry.url}`,
				),
			].join('\n'),
		),
	]
		.map((part) => `${part}\n`)
		.join('\n');

/** The same as an issue with a box to tick for each entry. What does not fit is counted. */
export function dueMarkdown(groups: DueGroup[], within: number): string {
	const how =
		'Compare an entry with its sources, put right what changed, and set `checked` to the day and the way you looked. The list is made anew every week: `npm run due` prints it.';
	let text = `${dueMarker}\n${dueHeadline(groups, within)}\n\n${how}\n`;
	let left = 0;
	for (const { name, entries } of groups) {
		let isHeaded = false;
		for (const entry of entries) {
			const head = isHeaded ? '' : `\n### ${inMarkdown(name)}\n\n`;
			const line = `${head}- [ ] ${inMarkdown(entry.title)} (${words(entry)}): ${asCode(entry.file)}\n`;
			if (left > 0 || text.length + line.length > mostCharacters - 100) left++;
			else {
				text += line;
				isHeaded = true;
			}
		}
	}
	return left > 0 ? `${text}\n${left} more do not fit here: \`npm run due\` prints them.\n` : text;
}
