import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The kinds of query, each a file in `queries/`. */
export const kinds = {
	acronym: 'Acronyms',
	'former-name': 'Former names',
	'lay-words': 'Lay words',
	question: 'Whole questions',
	typo: 'Typing errors',
	place: 'Places and postcodes',
	company: 'Companies and products',
	condition: 'Conditions',
	'new-company': 'New to the NHS',
	'nhs-staff': 'NHS staff',
	vague: 'Vague on purpose',
	'not-here': 'Not in the directory',
} as const;
export type Kind = keyof typeof kinds;

/** The kind that has no answer, and should be told so. */
export const notHere = 'not-here' satisfies Kind;

/** How well an entry answers a query: 3 the answer, 2 good, 1 useful. */
export type Grade = 1 | 2 | 3;

export interface Query {
	kind: Kind;
	ask: string;
	/** The entries that answer it, as `signposts/dtac`. Empty where the directory has no answer. */
	grades: ReadonlyMap<string, Grade>;
}

const ids = z.array(z.string()).min(1);
const answerable = z.strictObject({
	ask: z.string(),
	best: ids,
	good: ids.optional(),
	useful: ids.optional(),
});
const unanswerable = z.strictObject({ ask: z.string() });

type Written = z.output<typeof unanswerable> & Partial<z.output<typeof answerable>>;

const gradesOf = ({ best = [], good = [], useful = [] }: Written): [string, Grade][] => [
	...best.map((id): [string, Grade] => [id, 3]),
	...good.map((id): [string, Grade] => [id, 2]),
	...useful.map((id): [string, Grade] => [id, 1]),
];

function read(kind: Kind): Query[] {
	const text = readFileSync(join(import.meta.dirname, 'queries', `${kind}.yml`), 'utf8');
	const schema = z.array(kind === notHere ? unanswerable : answerable);
	return schema.parse(parse(text)).map((written: Written) => {
		const grades = gradesOf(written);
		const twice = grades.find(([id], at) => grades.findIndex(([other]) => other === id) < at);
		if (twice) throw new Error(`"${written.ask}" in ${kind}.yml grades ${twice[0]} twice.`);
		return { kind, ask: written.ask, grades: new Map(grades) };
	});
}

/**
 * Our own graded queries: what people need, in the words that they would type. They are not for tuning the
 * search word by word, and were not written from what it finds.
 */
export const readQueries = (): Query[] => (Object.keys(kinds) as Kind[]).flatMap(read);

export const isAnswerable = ({ kind }: Query): boolean => kind !== notHere;
