import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const answer = (question: string, asked: string, see: string) =>
	`- question: ${question}\n  asked: [${asked}]\n  answer: So.\n  see: [${see}]\n`;
const judgeAnswers = (text: string, files: Record<string, string> = {}) =>
	judge({ ...files, 'search/answers.yml': text });

test('a word under two terms is found, and the other is named', () => {
	const text = `- term: remote monitoring
  lay: [telehealth, Home monitors]
- term: telecare
  lay: [tele-health]
  brands: [home-monitor]
- term: Remote Monitoring
`;
	const found = judge({ 'search/vocabulary.yml': text });
	expect(places(found)).toEqual([
		['word-twice', ...placeOf(text, 'home-monitor')],
		['word-twice', ...placeOf(text, 'Remote Monitoring')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "brands[0] is "home-monitor", which the term "remote monitoring" has already as "Home monitors", on line 2.",
		    "Keep it under the term that is nearer in sense.",
		  ],
		  [
		    "term is "Remote Monitoring", which is itself a term, on line 1.",
		    "Make one term of the two.",
		  ],
		]
	`);
});

test('a word twice under one term is found', () => {
	const text = '- term: small companies\n  acronyms: [SME, SMEs]\n  lay: [Small Companies]\n';
	const found = judge({ 'search/vocabulary.yml': text });
	expect(places(found)).toEqual([
		['word-twice', ...placeOf(text, 'SMEs')],
		['word-twice', ...placeOf(text, 'Small Companies')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "acronyms[1] is "SMEs", which this term has already as "SME", on line 2.",
		    "Keep one of the two: case, accents, hyphens and plurals make no difference.",
		  ],
		  [
		    "lay[0] is "Small Companies", which is the term itself.",
		    "Keep one of the two: case, accents, hyphens and plurals make no difference.",
		  ],
		]
	`);
});

test('one way of asking leads to one answer, whatever the order of its words', () => {
	const text =
		answer('Who pays?', 'who pays, pay for device', 'guides/calls') +
		answer('What does it cost?', 'costs, device pay for', 'guides/calls');
	const found = judgeAnswers(text);
	expect(places(found)).toEqual([['asked-twice', ...placeOf(text, 'device pay')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "asked[1] is "device pay for", which leads to "Who pays?" already, on line 2.",
		    "Keep it where the answer is nearer, or add a word that tells the two apart.",
		  ],
		]
	`);
});

test('an answer leads to entries that exist, each once', () => {
	const see = 'signposts/agencie, guides/calls, networks/nowhere, guides/calls';
	const text = answer('Who helps?', 'help', see);
	const found = judgeAnswers(text);
	expect(found.map(({ rule, field }) => [rule, field])).toEqual([
		['broken-reference', 'see[0]'],
		['broken-reference', 'see[2]'],
		['broken-reference', 'see[3]'],
	]);
	expect(places(found)[0]).toEqual(['broken-reference', ...placeOf(text, 'signposts/agencie')]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "see[0] is "signposts/agencie", but there is no content/signposts/agencie.mdx.",
		    "Did you mean "signposts/agency"?",
		  ],
		  [
		    "see[2] is "networks/nowhere", but there is no content/networks/nowhere.mdx.",
		    "Give the name of a file in content/networks/: wessex.",
		  ],
		  [
		    "see[3] is "guides/calls", which the list has already.",
		    "Name each entry once.",
		  ],
		]
	`);
});

test('phrases belong to entries that exist', () => {
	const text = `- entry: signposts/agencie
  typed: [who helps]
- entry: guides/calls
  typed: [how to ask]
- entry: networks/nowhere
  typed: [my network]
`;
	const found = judge({ 'search/typed.yml': text });
	expect(places(found)).toEqual([
		['broken-reference', ...placeOf(text, 'signposts/agencie')],
		['broken-reference', ...placeOf(text, 'networks/nowhere')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "entry is "signposts/agencie", but there is no content/signposts/agencie.mdx.",
		    "Did you mean "signposts/agency"?",
		  ],
		  [
		    "entry is "networks/nowhere", but there is no content/networks/nowhere.mdx.",
		    "Give the name of a file in content/networks/: wessex.",
		  ],
		]
	`);
});

test('an answer that leads to what has closed leads on to what replaced it', () => {
	const closed = { status: 'closed', title: 'Old agency', statusNote: 'It ended in 2024.' };
	const files = {
		'signposts/old.mdx': textOf('signposts', { ...closed, replacedBy: 'agency' }),
		'signposts/gone.mdx': textOf('signposts', { ...closed, title: 'Gone agency' }),
	};
	const text = answer('Who helps?', 'help', 'signposts/old, guides/calls');
	const found = judgeAnswers(text, files);
	expect(places(found)).toEqual([['closed-signpost', ...placeOf(text, 'signposts/old')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "see[0] is "signposts/old", which has closed.",
		    "Name what replaced it, "signposts/agency", in its place or beside it.",
		  ],
		]
	`);
	for (const see of ['signposts/agency, signposts/old', 'signposts/gone'])
		expect(judgeAnswers(answer('Who helps?', 'help', see), files)).toEqual([]);
});

test('a signpost that has closed says where to go, or what is known', () => {
	const signpost = (changes: object) => ({
		'signposts/agency.mdx': textOf('signposts', { status: 'closed', ...changes }),
		'signposts/other.mdx': textOf('signposts', { title: 'Another agency' }),
	});
	const [bare] = Object.values(signpost({ statusNote: undefined })) as [string];
	const found = judge({ 'signposts/agency.mdx': bare });
	expect(places(found)).toEqual([['closed-without-replacement', ...placeOf(bare, 'closed')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "status is "closed", but nothing says what to use instead.",
		    "Give the signpost that replaced it in replacedBy, or say under statusNote or notKnown why there is none.",
		  ],
		]
	`);
	for (const said of [
		{ replacedBy: 'other' },
		{ statusNote: 'It ended in 2024, and nothing took its place.' },
		{ notKnown: ['No page names what took its place.'] },
	])
		expect(judge(signpost(said))).toEqual([]);
});

test('a question, and an entry that people type for, stand in the lists once', () => {
	const same = 'Who can advise me?';
	const text =
		answer(same, 'advice', 'guides/calls') + answer(`${same} `, 'advice', 'guides/calls');
	const found = judgeAnswers(text);
	expect(found.map(({ rule, line, field }) => [rule, line, field])).toEqual([
		['asked-twice', 5, 'question'],
	]);
	expect(found[0]?.message).toBe(
		'question is "Who can advise me?", which the list has already, on line 1.',
	);
	const typed = (words: string) => `- entry: guides/calls\n  typed: [${words}]\n`;
	const twice = judge({ 'search/typed.yml': typed('someone to ask') + typed('whom to ask') });
	expect(twice.map(({ rule, line }) => [rule, line])).toEqual([['asked-twice', 3]]);
});

test('a key by another word is said once', () => {
	const found = judge({ 'search/vocabulary.yml': '- name: frailty\n  lay: [falls]\n' });
	expect(found.map(({ rule, hint }) => [rule, hint])).toEqual([
		['unknown-field', 'Did you mean "term"? A term needs it, and it is missing here.'],
	]);
});

test('a closed signpost whose successor is not there is told of once, where it is named', () => {
	const found = judgeAnswers(answer('Who can advise me?', 'advice', 'signposts/agency'), {
		'signposts/agency.mdx': textOf('signposts', { status: 'closed', replacedBy: 'gone-body' }),
	});
	expect(found.map(({ rule }) => rule)).toEqual(['broken-reference']);
});
