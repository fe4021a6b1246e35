import { stringify } from 'yaml';
import { type CollectionName, collectionNames } from '#schema/names.ts';
import { slugOf } from '#lib/text/names.ts';
import { askedOf, moreLabel, proseLabel } from './asked.ts';
import { type FindEntry, placeAnswers } from './place-answers.ts';
import { headingIn, readAnswers } from './read-answers.ts';

/** A new entry as a file, and what of the issue stands in it only as a comment. */
interface IssueFile {
	collection: CollectionName;
	slug: string;
	text: string;
	left: string[];
}

/** GitHub takes no longer issue. */
const most = 65_536;
const longestName = 80;

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
	const slug = slugOf(title).slice(0, longestName).replace(/-+$/, '');
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
