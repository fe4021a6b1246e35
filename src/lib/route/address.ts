import { keysOf } from '#schema/vocabulary.ts';
import { questionNames, questions, type RouteAnswers } from './questions.ts';

/** All that is asked, as the form and the fragment of the address hold it. */
export interface RouteQuery extends RouteAnswers {
	/** As it was typed: a postcode or a place. */
	where?: string | undefined;
}

/** The longest name of a place has 76 letters. */
const mostLetters = 100;

/** What of these a question has as answers, each once, in its order. */
const known = (name: keyof RouteAnswers, given: string[]): string[] =>
	keysOf<Record<string, string>>(questions[name].answers).filter((id) => given.includes(id));

/** The answers given, by the names of their fields; without those that no question has. */
export function readAnswers(given: URLSearchParams): RouteQuery {
	const asked: RouteQuery = {};
	for (const name of questionNames) {
		const isMany = 'hint' in questions[name];
		const answers = known(name, isMany ? given.getAll(name) : [given.get(name) ?? '']);
		if (answers.length > 0) Object.assign(asked, { [name]: isMany ? answers : answers[0] });
	}
	const where = given.get('where')?.trim().slice(0, mostLetters);
	if (where) asked.where = where;
	return asked;
}

/** The answers in an address’s fragment. None where it is not one of ours. */
export const readFragment = (fragment: string): RouteQuery | undefined =>
	fragment.includes('=') ? readAnswers(new URLSearchParams(fragment.replace(/^#/, ''))) : undefined;

/** The fragment for these answers: `#who=company&have=device&have=digital&where=Leeds`, in the questions’ order. */
export function writeFragment(asked: RouteQuery): string {
	const parts = new URLSearchParams();
	for (const name of [...questionNames, 'where'] as const)
		for (const answer of [asked[name] ?? []].flat()) parts.append(name, answer);
	// A fragment with nothing asked is an answer too, and not the bare page.
	return `#${parts.size > 0 ? parts : 'who='}`;
}

/** The address of the route finder with these answers given. */
export const routeUrl = (asked?: RouteQuery): string =>
	`/signposts/route/${asked ? writeFragment(asked) : ''}`;
