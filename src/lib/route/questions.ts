import { keysOf } from '#schema/vocabulary.ts';

/**
 * The questions of the route finder, in the order in which they are asked, with the closed lists of their
 * answers. Any of them may be left open.
 */
export const questions = {
	who: {
		title: 'Who are you?',
		answers: {
			company: 'A company or start-up',
			nhs: 'Staff of the NHS or of care, or their organisation',
			researcher: 'A researcher or a university',
			charity: 'A charity, a social enterprise or a council',
			public: 'A patient, a carer or another member of the public',
		},
	},
	have: {
		title: 'What do you have?',
		answers: {
			medicine: 'A medicine',
			device: 'A medical device',
			diagnostic: 'A diagnostic or test',
			digital: 'Something digital, or AI',
			service: 'A service or a way of working',
		},
	},
	/** In the order in which they are passed. */
	stage: {
		title: 'How far are you?',
		answers: {
			idea: 'An idea',
			evidence: 'Building it, proving it or getting it approved',
			pilot: 'Ready to be tried in the NHS',
			procurement: 'Ready to be bought',
			spread: 'In use somewhere, and ready to spread',
		},
	},
	need: {
		title: 'What do you need?',
		answers: {
			talk: 'Advice, or somebody to talk to',
			funding: 'Money to develop or test it',
			rules: 'The rules that apply, and approval',
			evidence: 'Evidence: a study, an evaluation, a place to test',
			data: 'Health data for research',
			sell: 'To sell to the NHS',
			use: 'To have it used in the NHS, and spread',
			say: 'To take part in research, have a say or report a problem',
		},
	},
} as const;
type AnswerTo<Name extends keyof typeof questions> = keyof (typeof questions)[Name]['answers'];
export type Who = AnswerTo<'who'>;
export type Have = AnswerTo<'have'>;
export type Stage = AnswerTo<'stage'>;
export type Need = AnswerTo<'need'>;

/** What somebody said of themselves, without the place. What is left out was left open. */
export type RouteAnswers = { [Name in keyof typeof questions]?: AnswerTo<Name> | undefined };

export const questionNames = keysOf(questions);

/** The word for an answer that is left open. */
export const notSure = 'Not sure, or any';

/** The answers as they stand inside a sentence: `is for medicines`, `helps with money`. */
export const haveWords: Record<Have, string> = {
	medicine: 'medicines',
	device: 'devices',
	diagnostic: 'diagnostics',
	digital: 'digital products',
	service: 'services',
};
export const needWords: Record<Need, string> = {
	talk: 'advice',
	funding: 'money',
	rules: 'rules and approval',
	evidence: 'evidence',
	data: 'health data',
	sell: 'selling',
	use: 'adoption and spread',
	say: 'taking part or having a say',
};

/** All that is asked, as the form and the fragment of the address hold it. */
export interface RouteQuery extends RouteAnswers {
	/** As it was typed: a postcode or a place. */
	where?: string | undefined;
}

/** The longest name of a place has 76 letters. */
const mostLetters = 100;

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
