import { keysOf } from '#schema/vocabulary.ts';

/** The questions of the route finder, and the closed lists of their answers. Any of them may be left open. */
export const who = {
	company: 'A company or start-up',
	nhs: 'Staff of the NHS or of care, or their organisation',
	researcher: 'A researcher or a university',
	charity: 'A charity, a social enterprise or a council',
	public: 'A patient, a carer or another member of the public',
} as const;
export type Who = keyof typeof who;

export const have = {
	medicine: 'A medicine',
	device: 'A medical device',
	diagnostic: 'A diagnostic or test',
	digital: 'Something digital, or AI',
	service: 'A service or a way of working',
} as const;
export type Have = keyof typeof have;

/** In the order in which they are passed. */
export const stage = {
	idea: 'An idea',
	evidence: 'Building it, proving it or getting it approved',
	pilot: 'Ready to be tried in the NHS',
	procurement: 'Ready to be bought',
	spread: 'In use somewhere, and ready to spread',
} as const;
export type Stage = keyof typeof stage;

export const need = {
	talk: 'Advice, or somebody to talk to',
	funding: 'Money to develop or test it',
	rules: 'The rules that apply, and approval',
	evidence: 'Evidence: a study, an evaluation, a place to test',
	data: 'Health data for research',
	sell: 'To sell to the NHS',
	use: 'To have it used in the NHS, and spread',
	say: 'To take part in research, have a say or report a problem',
} as const;
export type Need = keyof typeof need;

/** What somebody said of themselves, without the place. What is left out was left open. */
export interface RouteAnswers {
	who?: Who | undefined;
	have?: Have | undefined;
	stage?: Stage | undefined;
	need?: Need | undefined;
}

/** The questions with a closed list of answers, in the order in which they are asked. */
export const questions = {
	who: { title: 'Who are you?', answers: who },
	have: { title: 'What do you have?', answers: have },
	stage: { title: 'How far are you?', answers: stage },
	need: { title: 'What do you need?', answers: need },
} as const satisfies Record<keyof RouteAnswers, { title: string; answers: Record<string, string> }>;

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
