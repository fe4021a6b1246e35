import type { z } from 'zod';
import { type Problem, problemOf } from '#schema/problem.ts';
import { nearest } from '#lib/text/distance.ts';
import { upperFirst } from '#lib/text/words.ts';
import { daysInMonth } from '#lib/time/dates.ts';
import type { Path, TextFinding } from '../finding.ts';
import {
	type About,
	fieldAt,
	fieldGuide,
	fieldsToWrite,
	one,
	joinSentences,
	whatToWrite,
} from './about.ts';
import { dateAdvice } from './date.ts';
import { pathText, valueAt } from './walk-schema.ts';

type Said = Pick<TextFinding, 'rule' | 'message' | 'hint'>;

/** A value as a message quotes it: days and figures bare, words in quotes, long words cut. */
export function quoted(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a group of fields';
	const text = String(value);
	if (typeof value !== 'string' || /^[\d][\d:. -]*$/.test(text)) return text;
	return text.length > 60 ? `"${text.slice(0, 59)}…"` : `"${text}"`;
}

/** Says what is wrong with a value that is there. */
export function explainValue(issue: z.core.$ZodIssue, path: Path, about: About): Said {
	const value = valueAt(about.data, path);
	const field = pathText(path) || `The ${about.noun}`;
	const rule = 'invalid-value';
	if (value === null) {
		const hint = fieldAt(path, about)?.isOptional
			? 'Write it, or leave the line out.'
			: path.length === 0
				? 'Write its fields, or take it out.'
				: whatToWrite(path, one(about), about);
		return { rule, message: `${field} is empty.`, hint };
	}
	if (issue.code === 'invalid_value' && typeof value !== 'object')
		return unknownValue(field, value, issue.values.map(String), fieldGuide(about.schema, path));
	const problem = problemOf(issue);
	if (problem) return explainProblem(issue, problem, path, about);
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
			const hint = fieldAt(path, about)?.description;
			const message = `${what}, which does not have the form it should.`;
			return { rule, message, ...(hint && { hint }) };
		}
	}
}

function unknownValue(field: string, value: unknown, allowed: string[], guide: string): Said {
	const close = nearest(String(value), allowed);
	// Beside the nearest, fewer are enough.
	const list =
		allowed.length <= (close ? 8 : 16)
			? `It can be ${allowed.join(', ')}.`
			: `The values are listed at ${guide}.`;
	return {
		rule: 'unknown-value',
		message: `${field} is ${quoted(value)}, which is not one of the values it can have.`,
		hint: close ? `Did you mean "${close}"? ${list}` : list,
	};
}

function explainProblem(
	issue: z.core.$ZodIssue,
	{ wrong, todo, isOfEntry, isNoDate }: Problem,
	path: Path,
	about: About,
): Said {
	const value = valueAt(about.data, path);
	const field = pathText(path) || `The ${about.noun}`;
	const isShort = typeof value !== 'object' && value !== '' && String(value).length <= 80;
	const { isOptional = false, type } = fieldAt(path, about) ?? {};
	const advice = isNoDate
		? dateAdvice(String(value), { isOptional, isClosing: type?.kind === 'closing' })
		: undefined;
	const isLong = issue.code === 'too_big' && issue.origin === 'string';
	const hint = advice?.isAll
		? advice.words
		: joinSentences(
				advice?.words,
				todo && `${upperFirst(todo)}.`,
				isLong && `It has ${String(value).length}.`,
				typeof value === 'string' && daysInMonth(value),
			);
	return {
		rule: 'invalid-value',
		message: isOfEntry
			? `The ${about.noun} ${wrong}.`
			: isShort
				? `${field} is ${quoted(value)}, which ${wrong}.`
				: `${field} ${wrong}.`,
		...(hint && { hint }),
	};
}

/** What zod expects, in words, and how it is written. */
const expectations: Readonly<Record<string, { words: string; hint?: string }>> = {
	string: { words: 'text' },
	array: {
		words: 'a list',
		hint: 'Write each item on a line of its own, after two spaces, a hyphen and a space.',
	},
	object: { words: 'a group of fields' },
	number: { words: 'a number', hint: 'Write figures only, without quotes, commas or a unit.' },
	int: { words: 'a whole number', hint: 'Write figures only, without quotes, commas or a unit.' },
	boolean: { words: 'true or false', hint: 'Write true or false, without quotes.' },
};

function wrongType(
	what: string,
	value: unknown,
	expected: string,
	fields: readonly string[] = [],
): Omit<Said, 'rule'> {
	const { words = expected, hint } = expectations[expected] ?? {};
	const message = `${what}, where ${words} is expected.`;
	if (expected === 'string' && typeof value !== 'object')
		return { message, hint: `Put it in quotes: "${String(value)}".` };
	if (expected !== 'object') return { message, ...(hint && { hint }) };
	const todo = isListOfGroups(value)
		? 'Take away the hyphens before its fields: it is one group.'
		: `Write its fields below it, each on a line of its own, two spaces further in: ${fields.join(', ')}.`;
	return { message, hint: todo };
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
	if (issue.origin === 'array' && isSmall && bound === '1')
		return { message: `${field} is empty.`, hint: 'Name at least one.' };
	if (issue.origin === 'array')
		return {
			message: `${field} is too ${isSmall ? 'short' : 'long'}.`,
			hint: `The limit is ${bound}.`,
		};
	const least = issue.inclusive === false ? `more than ${bound}` : `${bound} or more`;
	return {
		message: `${what}, which is too ${isSmall ? 'small' : 'big'}.`,
		hint: `It can be ${isSmall ? least : `${bound} or less`}.`,
	};
}
