import type { RouteQuery } from './address.ts';
import { inLine, needWords, questions } from './questions.ts';

/** What was answered, as one line in parts: words between the answers, and the answers. */
export type SaidPart = string | { answer: string };

/** Several answers; with a comma before the last too, where one has a comma or an “and” of its own. */
function answersIn(answers: string[]): SaidPart[] {
	const last = answers.some((answer) => /,| and /.test(answer)) ? ', and ' : ' and ';
	return answers.flatMap((answer, index) => [
		index === 0 ? '' : index === answers.length - 1 ? last : ', ',
		{ answer },
	]);
}

/** `For a company in Leeds, with a medical device; an idea; in need of money and evidence.` */
export function saidParts({ who, have, stage, need, where }: RouteQuery): SaidPart[] {
	const products = have?.map((one) => inLine(questions.have.answers[one]));
	const parts: SaidPart[] = [
		'For ',
		{ answer: who ? inLine(questions.who.answers[who]) : 'anybody' },
		...(where ? [' in ', { answer: where }] : []),
		...(products ? [', with ', ...answersIn(products)] : []),
		...(stage ? ['; ', { answer: inLine(questions.stage.answers[stage]) }] : []),
		...(need ? ['; in need of ', ...answersIn(need.map((one) => needWords[one]))] : []),
		'.',
	];
	return parts.filter((part) => part !== '');
}

/** The same as text. */
export const saidWords = (asked: RouteQuery): string =>
	saidParts(asked)
		.map((part) => (typeof part === 'string' ? part : part.answer))
		.join('');
