import { keysOf } from '#schema/vocabulary.ts';

/**
 * The questions of the route finder, in the order in which they are asked, with the closed lists of their
 * answers. Any of them may be left open: `open` says so where only one answer fits, and `hint` that several
 * may where they do.
 */
export const questions = {
	who: {
		title: 'Who are you?',
		open: 'Somebody else',
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
		hint: 'Tick all that it is. A stethoscope that uses AI is a device and digital.',
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
		open: 'Not sure',
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
		hint: 'Tick all that you need, or none.',
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

/** What somebody said of themselves, without the place. What is left out was left open; no list is empty. */
export interface RouteAnswers {
	who?: Who | undefined;
	/** All that the product is: a stethoscope with AI is a device and digital. */
	have?: Have[] | undefined;
	stage?: Stage | undefined;
	need?: Need[] | undefined;
}

export const questionNames = keysOf(questions);

/** An answer as it stands inside a sentence: `a medical device`. Each begins with an ordinary word. */
export const inLine = (answer: string): string => answer.charAt(0).toLowerCase() + answer.slice(1);

/** The same in a word: `is for medicines`, `helps with money`. */
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
