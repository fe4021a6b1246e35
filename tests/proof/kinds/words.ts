import type { Kind } from '../kind.ts';
import { pick } from '../random.ts';
import { swap } from '../swap.ts';

/** A way to one person, in words of an entry. */
const contact = (name: string, ways: readonly string[], count = 3): Kind =>
	swap({
		name,
		rule: 'personal-contact',
		at: /^(sought|challenge|done|helpsWith|aim): ([^"':]{10,250})$/,
		to: ({ match: { input }, random }) =>
			input.length > 330 ? undefined : `${input} Write to ${pick(random, ways)}`,
		count,
	});

export const wordKinds: Kind[] = [
	contact(
		'an email address of a person',
		['jane.smith@nhs.net.', 'j.smith@healthinnovation.org.uk.', 'amir.khan27@gmail.com.'],
		4,
	),
	contact('a mobile number', ['07700 900123.', '+44 7700 900 456.', '07700900789.'], 4),
	contact('a mobile number in another form', [
		'(07700) 900123.',
		'0044 7700 900123.',
		'07700-900-123.',
	]),
	swap({
		name: 'an email address in the body',
		rule: 'personal-contact',
		part: 'body',
		at: /^[A-Z][^|<{]{20,}\.$/,
		to: ({ match: { input } }) => `${input} Ask jane.smith@nhs.net.`,
		count: 3,
	}),
	swap({
		name: 'a day for words, without quotes',
		rule: 'bare-day',
		in: /networks|calls|collaborations/,
		at: /^(challenge|region|done|place|became): /,
		to: ({ match, random }) =>
			`${match[1]}: 20${pick(random, [19, 21, 24])}-03-0${pick(random, [1, 5, 9])}`,
		count: 4,
	}),
	swap({
		name: 'a day as another name, without quotes',
		rule: 'bare-day',
		at: /^aliases:$/,
		to: () => ['aliases:', '  - 2024-03-01'],
		line: 1,
		count: 3,
	}),
];
