import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const url = 'https://www.example.org/here';
const textWith = (body: string) => textOf('calls', {}, `\n${body}\n`);
const judgeBody = (body: string) => judge({ 'calls/frailty.mdx': textWith(body) });

test.each([
	`The notice is on [the page of the network](${url}).`,
	`Read [more about frailty](${url}) here, or [this call](/calls/frailty/).`,
	`A [read-more\nlink](${url}) that goes on.`,
	`Write to [info@example.org](mailto:info@example.org).`,
	`See [example.org](${url}), or \`[here](${url})\`.`,
])('%s passes', (body) => {
	expect(judgeBody(body)).toEqual([]);
});

test.each(['here', 'Click here', '**this**', 'link', 'read more …', 'https://www.example.org/'])(
	'a link with the words "%s" is found at its words',
	(text) => {
		const body = `🏥 The notice is [${text}](${url}), here.`;
		const [line, column] = placeOf(textWith(body), `${text}](`);
		expect(judgeBody(body)).toMatchObject([
			{ rule: 'bare-link-text', line, column, length: text.length },
		]);
	},
);

test('an address without words is found', () => {
	const body = `It is at ${url} now.`;
	const [line, column] = placeOf(textWith(body), url);
	expect(judgeBody(body)).toMatchObject([
		{ rule: 'bare-link-text', line, column, length: url.length },
	]);
});

test('it says what the words are, and how to write a link', () => {
	const found = [`See [here](${url}).`, `See [](${url}).`].flatMap(judgeBody);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "The words of the link are "here", which does not say where it leads.",
		    "Name the page: [the words that say what it is](its address).",
		  ],
		  [
		    "The link has no words.",
		    "Name the page: [the words that say what it is](its address).",
		  ],
		]
	`);
});
