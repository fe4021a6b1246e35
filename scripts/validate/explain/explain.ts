import type { z } from 'zod';
import { fieldsIn, typeAt } from '#schema/field-type.ts';
import { problemOf } from '#schema/problem.ts';
import type { Path, TextFinding } from '../finding.ts';
import { type About, fieldGuide, one, whatToWrite } from './about.ts';
import { insteadOfKey, insteadOfValue } from './certain-value.ts';
import { meantField } from './other-words.ts';
import { explainValue } from './value.ts';
import { pathText, valueAt } from './walk-schema.ts';
import { inWrongFolder } from './wrong-folder.ts';

/** Turns zod's issues into findings in the author's words. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], about: About): TextFinding[] {
	const astray = inWrongFolder(issues, about);
	return astray ? [astray] : atMost(explainAll(issues, about));
}

function explainAll(issues: readonly z.core.$ZodIssue[], about: About): TextFinding[] {
	const flat = issues.flatMap(pathOfIssue).filter((it) => !isOfReference(it, about));
	const isMissing = ({ issue, path }: Located) =>
		issue.code !== 'unrecognized_keys' && valueAt(about.data, path) === undefined;
	const missing = flat.filter(isMissing);
	const claimed = new Set<Located>();

	const unknown = flat.flatMap(({ issue, path }) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const siblings = missing.filter((it) => isIn(it.path, path));
		const names = siblings.map((it) => String(it.path.at(-1)));
		return issue.keys.slice(0, atOnce + 1).map((key) => {
			const wanted = meantField(key, names);
			const replaced = siblings[names.indexOf(wanted ?? '')];
			if (replaced) claimed.add(replaced);
			return unknownField(key, path, wanted, about);
		});
	});
	return [
		...unknown,
		...missing.filter((it) => !claimed.has(it)).map((it) => missingField(it, about)),
		...flat
			.filter((it) => it.issue.code !== 'unrecognized_keys' && !isMissing(it))
			.filter(isFirst)
			.slice(0, atOnce + 1)
			.map(({ issue, path }): TextFinding => {
				const place = about.places.placeOfValue(path);
				const instead = insteadOfValue(about, path, place);
				return {
					field: pathText(path),
					...explainValue(issue, path, about),
					...place,
					...(instead !== undefined && { instead }),
				};
			}),
	];
}

/** How many findings of the schema one entry is worth: whoever has more has one fault, not many. */
const atOnce = 50;

function atMost(found: TextFinding[]): TextFinding[] {
	const [next] = found.slice(atOnce);
	if (!next) return found;
	const { rule, field = '', line, column } = next;
	const message = `From here on, more fields are wrong than the ${atOnce} that are named.`;
	const hint = 'Compare the file with one that works, and mend the first ones first.';
	return [...found.slice(0, atOnce), { rule, field, line, column, message, hint }];
}

/** Words where a file name belongs: `broken-reference` says which file is meant, for it knows them all. */
const isOfReference = ({ issue, path }: Located, { schema, data }: About) =>
	issue.code === 'invalid_format' &&
	typeAt(schema, path)?.kind === 'reference' &&
	String(valueAt(data, path)).trim() !== '';

/** Where two parts of one check fail, zod says the same thing twice. */
const isFirst = ({ issue, path }: Located, index: number, all: readonly Located[]) => {
	const before = all[index - 1];
	return (
		!problemOf(issue) ||
		before?.issue.message !== issue.message ||
		pathText(before.path) !== pathText(path)
	);
};

type Located = { issue: z.core.$ZodIssue; path: Path };

const isIn = (path: Path, parent: Path) =>
	path.length === parent.length + 1 && parent.every((step, index) => step === path[index]);

/** Where a choice of kinds failed, the kind that got furthest has the useful sentence. */
function pathOfIssue(issue: z.core.$ZodIssue): Located[] {
	const path = issue.path.filter((step) => typeof step !== 'symbol');
	if (issue.code !== 'invalid_union') return [{ issue, path }];
	const [useful] = issue.errors.filter((branch) =>
		branch.every((it) => it.code !== 'invalid_type' || it.path.length > 0),
	);
	if (!useful) return [{ issue, path }];
	return useful.map((it) => ({
		issue: it,
		path: [...path, ...pathOfIssue(it).flatMap((l) => l.path)],
	}));
}

const group = (path: Path, about: About) => (path.length === 0 ? one(about) : pathText(path));

function unknownField(key: string, path: Path, wanted: string | undefined, about: About) {
	const owner = group(path, about);
	const fields = Object.keys(fieldsIn(typeAt(about.schema, path)) ?? {});
	const isGiven = (it: string) => valueAt(about.data, [...path, it]) !== undefined;
	const free = fields.filter((it) => !isGiven(it));
	const close = meantField(key, free) ?? meantField(key, fields);
	const hint = wanted
		? `Did you mean "${wanted}"? ${owner} needs it, and it is missing here.`
		: close
			? `Did you mean "${close}"?${isGiven(close) ? ' That is here already.' : ''}`
			: fields.length > 0 && fields.length <= 8
				? `It can have ${fields.join(', ')}.`
				: `Every field is listed at ${fieldGuide(about.schema)}.`;
	const place = about.places.placeOfKey([...path, key]);
	const instead = insteadOfKey(key, free, place);
	return {
		rule: 'unknown-field',
		field: pathText([...path, key]),
		message: `${owner} has no field "${key}".`,
		hint,
		...place,
		...(instead !== undefined && { instead }),
	} as const satisfies TextFinding;
}

function missingField({ issue, path }: Located, about: About): TextFinding {
	const parent = path.slice(0, -1);
	const field = pathText(path);
	const own = issue.code === 'custom' ? issue.message : undefined;
	return {
		rule: 'missing-field',
		field,
		message: `${field} ${own ?? 'is missing'}.`,
		hint: own
			? 'Write it, or take out what asks for it.'
			: whatToWrite(path, group(parent, about), about),
		...about.places.placeOfValue(parent),
	};
}
