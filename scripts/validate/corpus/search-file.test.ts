import { expect, test } from 'vitest';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const vocabulary = 'search/vocabulary.yml';
const answers = 'search/answers.yml';
const typed = 'search/typed.yml';
const judgeTerms = (text: string) => judge({ [vocabulary]: text });
const judgeAnswers = (text: string) => judge({ [answers]: text });
const judgeTyped = (text: string) => judge({ [typed]: text });

test('lists without faults pass', () => {
	const terms = '# Heart\n- term: stroke\n  lay: [brain attack]\n- term: asthma\n  acronyms: [A]\n';
	const answer = `- question: Who helps?
  asked: [who helps]
  answer: The networks do.
  see: [networks/wessex, guides/calls]
- question: What is open?
  asked: [open calls]
  answer: These calls are.
  calls: open
- question: Where do I complain?
  asked: [complain]
  answer: Not here.
  elsewhere:
    name: Its own page
    url: https://www.example.org/
`;
	const phrases = '- entry: signposts/agency\n  typed: [who can help, someone to ask]\n';
	expect(judge({ [vocabulary]: terms, [answers]: answer, [typed]: phrases })).toEqual([]);
});

test('a file that is no list is said once, at its top', () => {
	for (const text of ['', '# nothing yet\n', '[]\n', 'term: stroke\n', 'stroke\n'])
		expect(places(judgeTerms(text))).toEqual([['not-a-list', 1, 1]]);
	const found = [judgeTerms('term: stroke\n'), judgeAnswers(''), judgeTyped('typed: [pills]\n')];
	expect(words(found.flat())).toMatchInlineSnapshot(`
		[
		  [
		    "The file is not a list: a list is expected.",
		    "Begin each term with a hyphen and a space, such as "- term: stroke".",
		  ],
		  [
		    "The file is empty: a list is expected.",
		    "Begin each answer with a hyphen and a space, such as "- question: Who tests my device?".",
		  ],
		  [
		    "The file is not a list: a list is expected.",
		    "Begin each list of phrases with a hyphen and a space, such as "- entry: signposts/dtac".",
		  ],
		]
	`);
});

test('a file that cannot be read is said once, at its line', () => {
	expect(places(judgeTerms('- term: stroke\n  lay: [clot\n- term: x\n'))).toEqual([
		['broken-yaml', 3, 1],
	]);
	expect(places(judgeTerms('- term: Stroke: new\n'))).toEqual([['broken-yaml', 1, 9]]);
	expect(places(judgeTerms('- term: a\n  term: b\n'))).toEqual([['duplicate-field', 2, 3]]);
	expect(places(judgeTerms('- term: &x a\n'))).toEqual([['yaml-feature', 1, 9]]);
	expect(places(judgeTerms('- term: a\u202Eb\n'))).toEqual([['bad-encoding', 1, 10]]);
});

test('a field that a term does not have is found, with the nearest', () => {
	const text = '- term: stroke\n  lay: [clot]\n- term: asthma\n  acronym: [A]\n  oneWay: true\n';
	const found = judgeTerms(text);
	expect(places(found)).toEqual([
		['unknown-field', ...placeOf(text, 'acronym:')],
		['unknown-field', ...placeOf(text, 'oneWay')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "A term has no field "acronym".",
		    "Did you mean "acronyms"?",
		  ],
		  [
		    "A term has no field "oneWay".",
		    "It can have term, lay, acronyms, former, brands, topic, within.",
		  ],
		]
	`);
});

test('what an item lacks is found at the item', () => {
	const text = '- term: stroke\n- lay: [wheezing]\n';
	const found = judgeTerms(text);
	expect(places(found)).toEqual([['missing-field', ...placeOf(text, 'lay:')]]);
	expect(words([...found, ...judgeAnswers('- question: Who?\n  asked: [who]\n  answer: We.\n')]))
		.toMatchInlineSnapshot(`
			[
			  [
			    "term is missing.",
			    "A term needs it. The name that the directory uses.",
			  ],
			  [
			    "see is missing: without see, calls or elsewhere an answer leads nowhere.",
			    "Write it, or take out what asks for it.",
			  ],
			]
		`);
});

test('a value of the wrong kind or size is found where it stands', () => {
	const text = `- term: ${'long '.repeat(20)}
- term: stroke
  lay: clot
- term: asthma
  lay: []
- term: frailty
  lay: [2018, "", falls]
- term:
- stroke
-
`;
	const found = judgeTerms(text);
	expect(found.map(({ line, field }) => [line, field])).toEqual([
		[1, 'term'],
		[3, 'lay'],
		[5, 'lay'],
		[7, 'lay[0]'],
		[7, 'lay[1]'],
		[8, 'term'],
		[9, ''],
		[10, ''],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "term is too long.",
		    "Use at most 80 characters. It has 99.",
		  ],
		  [
		    "lay is "clot", where a list is expected.",
		    "Write each item on a line of its own, after two spaces, a hyphen and a space.",
		  ],
		  [
		    "lay is empty.",
		    "Name one, or leave the line out.",
		  ],
		  [
		    "lay[0] is 2018, where text is expected.",
		    "Put it in quotes: "2018".",
		  ],
		  [
		    "lay[1] is empty.",
		    "Write it, or leave the line out.",
		  ],
		  [
		    "term is empty.",
		    "A term needs it. The name that the directory uses.",
		  ],
		  [
		    "The term is "stroke", where a group of fields is expected.",
		    "Write its fields below it, each on a line of its own, two spaces further in: term.",
		  ],
		  [
		    "The term is empty.",
		    "Write its fields, or take it out.",
		  ],
		]
	`);
});

test('an answer is held to its form', () => {
	const text = `- question: Who?
  asked: [who]
  answer: We.
  see: [dtac]
  calls: opn
  elsewhere:
    name: A page
    link: https://www.example.org/
`;
	expect(words(judgeAnswers(text))).toMatchInlineSnapshot(`
		[
		  [
		    "see[0] is "dtac", which is not an entry.",
		    "Write its folder and its file name, such as signposts/dtac.",
		  ],
		  [
		    "calls is "opn", which is not one of the values it can have.",
		    "Did you mean "open"? It can be open.",
		  ],
		  [
		    "elsewhere.url is missing.",
		    "elsewhere needs it. Where to go.",
		  ],
		  [
		    "elsewhere has no field "link".",
		    "It can have name, url.",
		  ],
		]
	`);
});

test('what people type for an entry is held to its form', () => {
	const text = `- entry: agency
  typed: [who helps]
- typed: [too many pills]
- entry: signposts/agency
- entry: guides/calls
  typed: how to ask
  type: [how]
`;
	const found = judgeTyped(text);
	expect(found.map(({ rule, line, field }) => [rule, line, field])).toEqual([
		['invalid-value', 1, 'entry'],
		['missing-field', 3, 'entry'],
		['missing-field', 4, 'typed'],
		['invalid-value', 6, 'typed'],
		['unknown-field', 7, 'type'],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "entry is "agency", which is not an entry.",
		    "Write its folder and its file name, such as signposts/dtac.",
		  ],
		  [
		    "entry is missing.",
		    "A list of phrases needs it. The entry that they need.",
		  ],
		  [
		    "typed is missing.",
		    "A list of phrases needs it. What they type who know neither its name nor its jargon: for finding it, never shown.",
		  ],
		  [
		    "typed is "how to ask", where a list is expected.",
		    "Write each item on a line of its own, after two spaces, a hyphen and a space.",
		  ],
		  [
		    "A list of phrases has no field "type".",
		    "Did you mean "typed"? That is here already.",
		  ],
		]
	`);
});

test('a term without its hyphen is said once, at its first line', () => {
	const text = '- term: a\n  lay: [b]\n  term: c\n  lay: [d]\n';
	expect(places(judgeTerms(text))).toEqual([['duplicate-field', 3, 3]]);
});
