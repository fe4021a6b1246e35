import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const review = {
	title: 'Annual review 2024',
	publisher: 'An agency',
	url: 'https://www.example.org/review',
	published: '2024-05-13',
};
type Cited = Partial<Record<keyof typeof review, string | undefined>>;
/** Calls that each cite the review, in the order of their files. */
const calls = (...cited: Cited[]) =>
	Object.fromEntries(
		cited.map((fields, at) => [
			`calls/c${at}.mdx`,
			textOf('calls', { title: `Call number ${at}`, sources: [{ ...review, ...fields }] }),
		]),
	);

test('the same page cited in the same way passes, and so do other pages', () => {
	expect(
		judge(
			calls(
				{},
				{ url: 'https://example.org/review/' },
				{ url: `${review.url}/2`, title: 'Part 2' },
			),
		),
	).toEqual([]);
});

test.each([
	['title', 'Review of the year'],
	['publisher', 'The agency'],
	['published', '2024-05'],
])('another %s is found, where fewer give it', (field, value) => {
	const files = calls({ [field]: value, url: `${review.url}/` }, {}, {});
	const [line, column] = placeOf(files['calls/c0.mdx']!, value);
	expect(judge(files)).toMatchObject([
		{ rule: 'sources-disagree', file: 'content/calls/c0.mdx', line, column },
	]);
});

test('with as many on both sides the later file is told, and a date outweighs none', () => {
	expect(judge(calls({}, { title: 'The year' }))).toMatchObject([{ file: 'content/calls/c1.mdx' }]);
	expect(judge(calls({ published: undefined }, {}))).toMatchObject([
		{ file: 'content/calls/c0.mdx', field: 'sources[0].url' },
	]);
});

test('it names the other file, and what stands there', () => {
	const found = judge(calls({}, { published: '2023' }, { published: undefined }, {}));
	const hint = 'Compare both with the page, and write the same in every entry that cites it.';
	const other = 'content/calls/c0.mdx gives 2024-05-13 for the same page.';
	expect(words(found)).toEqual([
		[`sources[0].published is 2023, but ${other}`, hint],
		[`sources[0].url has no published, but ${other}`, hint],
	]);
});
