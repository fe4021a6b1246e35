import type { z } from 'zod';
import { daysInMonth } from '#lib/time/calendar.ts';
import { dateAdvice } from './date.ts';
import { fieldGuide, fieldsToWrite, howToBegin } from './fields.ts';
import type { TextFinding } from '../finding.ts';
import type { About } from './explain.ts';
import { fieldAt, generic, one } from './explain.ts';
import { nearest } from '#lib/text/nearest.ts';
import { pathText, valueAt } from './walk-schema.ts';
import type { Path } from '../read/yaml.ts';

type Said = Pick<TextFinding, 'rule' | 'message' | 'hint'>;

/** A value as a message quotes it: days and figures bare, words in quotes, long words cut. */
export function quoted(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a group of fields';
	const text = String(value);
	if (typeof value !== 'string' || /^[\d][\d:. -]*$/.test(text)) return text;
	return text.length > 60 ? `"${text.slice(0, 59)}…"` : `"${text}"`;
}

const sentence = (text: string) => {
	const capital = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.?!]$/.test(capital) ? capital : `${capital}.`;
};

/** Says what is wrong with a value that is there. */
export function explainValue(issue: z.core.$ZodIssue, path: Path, about: About): Said {
	const value = valueAt(about.data, path);
	const field = pathText(path) || `The ${about.noun}`;
	const rule = 'invalid-value';
	if (value === null) {
		const { isOptional, description = '' } = fieldAt(path, about) ?? {};
		const hint = isOptional
			? 'Write it, or leave the line out.'
			: path.length === 0
				? 'Write its fields, or take it out.'
				: [`${one(about)} needs it.`, description, howToBegin(path, about.schema)]
						.filter(Boolean)
						.join(' ');
		return { rule, message: `${field} is empty.`, hint };
	}
	if (issue.code === 'invalid_value' && typeof value !== 'object')
		return unknownValue(field, value, issue.values.map(String), fieldGuide(about.schema, path));
	if (issue.message !== generic) return inItsOwnWords(issue.message, path, value, about);
	const what = `${field} is ${quoted(value)}`;
	switch (issue.code) {
		case 'invalid_type':
			return { rule, ...wrongType(what, value, issue.expected, fieldsToWrite(path, about.schema)) };
		case 'invalid_value':
			return { rule, ...wrongType(what, value, 'string') };
		case 'invalid_union':
			return { rule, message: `${what}, where a number or text is expected.` };
		case 'too_small':
		case 'too_big':
			return { rule, ...wrongSize(field, what, issue) };
		default: {
			const { description } = fieldAt(path, about) ?? {};
			return {
				rule,
				message: `${what}, which does not have the form it should.`,
				...(description && { hint: description }),
			};
		}
	}
}

/** As many values as a message may list: beside the nearest fewer are enough. */
const most = { withNearest: 8, alone: 16 };

function unknownValue(field: string, value: unknown, allowed: string[], guide: string): Said {
	const close = nearest(String(value), allowed);
	const list =
		allowed.length <= (close ? most.withNearest : most.alone)
			? `It can be ${allowed.join(', ')}.`
			: `The values are listed at ${guide}.`;
	return {
		rule: 'unknown-value',
		message: `${field} is ${quoted(value)}, which is not one of the values it can have.`,
		hint: close ? `Did you mean "${close}"? ${list}` : list,
	};
}

/** The schema's own sentence: what is wrong, then, after a colon, what to do. */
function inItsOwnWords(said: string, path: Path, value: unknown, about: About): Said {
	const field = pathText(path) || `The ${about.noun}`;
	const [wrong = said, ...rest] = said.split(/: (.*)/s);
	const advice = rest.join('');
	const isShort = typeof value !== 'object' && value !== '' && String(value).length <= 80;
	const month = typeof value === 'string' ? daysInMonth(value) : undefined;
	const count = /characters?$/.test(advice) ? ` It has ${String(value).length}.` : '';
	const message = wrong.startsWith(`${field} `)
		? `The ${about.noun} ${wrong}.`
		: isShort && /^(is|could|does) /.test(wrong)
			? `${field} is ${quoted(value)}, which ${wrong}.`
			: `${field} ${wrong}.`;
	const ofDate =
		/YYYY-MM-DD/.test(advice) &&
		dateAdvice(String(value), {
			isOptional: fieldAt(path, about)?.isOptional ?? false,
			isClosing: / unknown$/.test(advice),
		});
	const hint =
		ofDate && ofDate.isAll
			? ofDate.words
			: [ofDate && ofDate.words, advice && sentence(advice) + count, month]
					.filter(Boolean)
					.join(' ');
	return { rule: 'invalid-value', message, ...(hint && { hint }) };
}

const kinds: Record<string, string> = {
	string: 'text',
	array: 'a list',
	object: 'a group of fields',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
};

function wrongType(
	what: string,
	value: unknown,
	expected: string,
	fields: readonly string[] = [],
): Omit<Said, 'rule'> {
	const message = `${what}, where ${kinds[expected] ?? expected} is expected.`;
	const scalar = typeof value !== 'object';
	const hint =
		expected === 'string' && scalar
			? `Put it in quotes: "${String(value)}".`
			: expected === 'array'
				? 'Write each item on a line of its own, after two spaces, a hyphen and a space.'
				: expected === 'object'
					? isListOfGroups(value)
						? 'Take away the hyphens before its fields: it is one group.'
						: `Write its fields below it, each on a line of its own, two spaces further in: ${fields.join(', ')}.`
					: /^(int|number)$/.test(expected)
						? 'Write figures only, without quotes, commas or a unit.'
						: expected === 'boolean'
							? 'Write true or false, without quotes.'
							: undefined;
	return hint ? { message, hint } : { message };
}

const isListOfGroups = (value: unknown) =>
	Array.isArray(value) && value.every((it) => typeof it === 'object' && it !== null);

function wrongSize(
	field: string,
	what: string,
	issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): Omit<Said, 'rule'> {
	const isSmall = issue.code === 'too_small';
	const bound = String(isSmall ? issue.minimum : issue.maximum);
	if (issue.origin === 'array')
		return isSmall && bound === '1'
			? {
					message: `${field} is empty.`,
					hint: 'Name at least one.',
				}
			: {
					message: `${field} is too ${isSmall ? 'short' : 'long'}.`,
					hint: `The limit is ${bound}.`,
				};
	const limit = isSmall
		? issue.inclusive === false
			? `more than ${bound}`
			: `${bound} or more`
		: `${bound} or less`;
	return {
		message: `${what}, which is too ${isSmall ? 'small' : 'big'}.`,
		hint: `It can be ${limit}.`,
	};
}
