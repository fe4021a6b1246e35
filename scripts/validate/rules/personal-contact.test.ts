import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const file = 'calls/frailty.mdx';
const judgeText = (text: string) => judge({ [file]: text });
const inField = (words: string) => textOf('calls', { challenge: words });
const inBody = (words: string) => textOf('calls', {}, `\n${words}\n`);

test('the shared address of a body passes, in a field and in the body', () => {
	for (const name of ['info', 'enquiries', 'contact', 'hello', 'support', 'wessex.innovation'])
		expect(judgeText(inField(`Write to ${name}@example.org.`))).toEqual([]);
	expect(judgeText(inBody('Write to [the team](mailto:the.team@example.nhs.uk).'))).toEqual([]);
});

test.each(['wessex@wessexinnovation.example.org', 'england.frailty@nhs.net'])(
	'%s, of a body by its own name, passes',
	(email) => {
		expect(judgeText(inField(`Write to ${email}.`))).toEqual([]);
	},
);

test('a line without end is read at once', () => {
	const endless = 'a.'.repeat(50_000);
	const started = performance.now();
	expect(judgeText(`${textOf('calls')}${endless}@${endless}\n`)).toMatchObject([
		{ rule: 'broken-body' },
	]);
	expect(performance.now() - started).toBeLessThan(5000);
});

test('a number of an office, a date, a sum and the address of a page pass', () => {
	for (const plain of [
		'Ring 020 7946 0123 or 0300 123 4567.',
		'From 2017-07-01 to 2018-07-12, with 1,077,009,001 pounds.',
		'[News](https://www.example.org/07700900123/@jo.smith@example.org).',
		'The grant is no. 207700900123.',
	])
		expect(judgeText(inBody(plain))).toEqual([]);
});

test.each(['jo.smith@example.nhs.uk', 'jsmith2@example.org', 'jo@example.com'])(
	'%s is found where it stands, in a field and in the body',
	(email) => {
		for (const text of [inField(`Ask ${email}.`), inBody(`Ask [Jo](mailto:${email}).`)]) {
			const [line, column] = placeOf(text, email);
			expect(judgeText(text)).toMatchObject([
				{ rule: 'personal-contact', line, column, length: email.length },
			]);
		}
	},
);

test.each(['07700 900123', '07700900123', '+44 7700 900 123', '+44 (0)7700-900123'])(
	'the mobile number %s is found where it stands',
	(number) => {
		for (const text of [inField(`Ring ${number}.`), inBody(`🏥 Ring ${number}, please.`)]) {
			const [line, column] = placeOf(text, number);
			expect(judgeText(text)).toMatchObject([
				{ rule: 'personal-contact', line, column, length: number.length },
			]);
		}
	},
);

test('it says what was found, and what to give instead', () => {
	const found = judgeText(inBody('Ask jo.smith@example.org, 07700 900123.'));
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "jo.smith@example.org looks like the email address of a person.",
		    "Give the page to write from, or a shared address such as enquiries@. Leave people’s own out.",
		  ],
		  [
		    "07700 900123 looks like the number of a mobile telephone.",
		    "Give the page to write from, or a shared address such as enquiries@. Leave people’s own out.",
		  ],
		]
	`);
});
