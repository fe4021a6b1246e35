import { stringify } from 'yaml';
import { type CollectionName, collectionNames } from '#schema/names.ts';
import { slugOf } from '#lib/text/names.ts';
import { askedOf, moreLabel, proseLabel } from './issue-form.ts';
import { type FindEntry, placeAnswers } from './place-answers.ts';

/** A new entry as a file, and what of the issue stands in it only as a comment. */
type IssueFile = { collection: CollectionName; slug: string; text: string; left: string[] };

/** GitHub takes no longer issue. */
const most = 65_536;

/** Every heading of a collection's form, in its order. */
const labelsOf = (collection: CollectionName) => [
	...askedOf(collection).map(({ label }) => label),
	...(collection === 'guides' ? [proseLabel] : []),
	moreLabel,
];

/** The collection whose form an issue was made with: the one whose headings it all has. */
export function collectionOf(issue: string): CollectionName | undefined {
	const headings = new Set(issue.split(/\r?\n/).map(headingIn));
	return collectionNames
		.filter((name) => labelsOf(name).every((label) => headings.has(label)))
		.sort((a, b) => labelsOf(b).length - labelsOf(a).length)[0];
}

/**
 * The file that an issue made with a form asks for. What could not be placed stands at the end of its
 * front matter as comments, so that nothing is lost. Throws a sentence when there is nothing to make.
 */
export function fileOfIssue(issue: string, find: FindEntry): IssueFile {
	if (issue.length > most) throw new Error(`The issue has more than ${most} characters.`);
	const collection = collectionOf(issue);
	if (!collection)
		throw new Error(
			'The issue was not made with the form of a collection. Copy its whole text, from the first ### on.',
		);
	const { answers, rest } = readAnswers(issue, labelsOf(collection));
	const { data, left } = placeAnswers(askedOf(collection), answers, find);
	const others = [proseLabel, moreLabel]
		.filter((label) => answers.has(label))
		.map((label) => `${label}: ${answers.get(label)}`);
	const title = typeof data['title'] === 'string' ? data['title'] : '';
	const slug = slugOf(title).slice(0, 80).replace(/-+$/, '');
	if (!slug) throw new Error('The title has no letters or digits to name a file by.');
	const all = [...(rest ? [rest] : []), ...left, ...others];
	const comments = all.flatMap((words) => words.split('\n')).map((line) => `# ${line}`.trimEnd());
	const head = comments.length > 0 ? ['# From the form, for a person to place:', ...comments] : [];
	const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
	return {
		collection,
		slug,
		text: `---\n${yaml}${head.map((line) => `${line}\n`).join('')}---\n`,
		left: all,
	};
}

/** What an issue made with a form says: an answer a heading, and what stands under none. */
type Answers = { answers: Map<string, string>; rest: string };

/** The words of a line that is a heading of a form. */
const headingIn = (line: string): string | undefined => /^### (.+?)\s*$/.exec(line)?.[1];

/** No answer, as GitHub writes it. */
const nothing = /^[_*]No response[_*]$/i;

/** Commands to a terminal, and marks that turn the direction of reading. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text without what cannot be seen, its lines ended as ours are. */
const clean = (text: string): string =>
	text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(unseen, '')
		.replaceAll('\uFEFF', '');

/**
 * Reads the text of an issue by the headings of its form. A heading counts once and in the order of
 * the form, so that an answer with a heading in it stays one answer.
 */
function readAnswers(text: string, labels: readonly string[]): Answers {
	const parts: { label: string; lines: string[] }[] = [{ label: '', lines: [] }];
	let last = -1;
	for (const line of clean(text).split('\n')) {
		const at = labels.indexOf(headingIn(line) ?? '');
		if (at > last) {
			last = at;
			parts.push({ label: labels[at] ?? '', lines: [] });
		} else parts.at(-1)?.lines.push(line);
	}
	const [[, rest = ''] = [], ...answers] = parts.map(
		({ label, lines }) => [label, lines.join('\n').trim()] as const,
	);
	return {
		answers: new Map(answers.filter(([, words]) => words !== '' && !nothing.test(words))),
		rest,
	};
}
