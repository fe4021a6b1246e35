import { type RouteAnswers, questionNames, questions } from './questions.ts';

/** All that is asked, as the form and the fragment of the address hold it. */
export interface RouteQuery extends RouteAnswers {
	/** As it was typed: a postcode or a place. */
	where?: string | undefined;
}

/** The longest name of a place has 76 letters. */
export const mostLetters = 100;

/** The answers in an address’s fragment; without those that no question has. None where it is not one of ours. */
export function readFragment(fragment: string): RouteQuery | undefined {
	if (!fragment.includes('=')) return undefined;
	const given = new URLSearchParams(fragment.replace(/^#/, ''));
	const asked: RouteQuery = {};
	for (const name of questionNames) {
		const answer = given.get(name) ?? '';
		if (Object.hasOwn(questions[name].answers, answer)) Object.assign(asked, { [name]: answer });
	}
	const where = given.get('where')?.trim().slice(0, mostLetters);
	if (where) asked.where = where;
	return asked;
}

/** The fragment for these answers: `#who=company&where=Leeds`, in the order of the questions. */
export function writeFragment(asked: RouteQuery): string {
	const parts = new URLSearchParams();
	for (const name of [...questionNames, 'where'] as const) {
		const answer = asked[name];
		if (answer) parts.set(name, answer);
	}
	// A fragment with nothing asked is an answer too, and not the bare page.
	return `#${parts.size > 0 ? parts : 'who='}`;
}

/** The address of the route finder with these answers given. */
export const routeUrl = (asked?: RouteQuery): string =>
	`/signposts/route/${asked ? writeFragment(asked) : ''}`;
