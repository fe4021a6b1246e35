import { formatClosing, formatDate, noClosing } from '#lib/time/dates.ts';
import { applicantKinds, callStates, supportKinds } from '#schema/vocabulary.ts';
import { type CallState, hasClosingDate, isOpen, isOver, stateAt } from '#lib/calls/state.ts';
import { overWords } from '#lib/calls/over-words.ts';
import { named, savedFact, sentences } from './facts.ts';
import type { Published } from './published.ts';

type Call = Published<'calls'>;

const closingSentence = ({ closes }: Call, verb: string) => {
	const zone = closes.includes(' ') ? ', London time' : '';
	return `${verb} ${formatClosing(closes)}${zone}.`;
};

/** When a call opens, closes and was decided, as far as that is known: `Opened 3 October 2025. Closes …` */
function dateWords(call: Call, state: CallState, now: number): string {
	const { opens, closes, outcome, timeline } = call;
	const begun = now >= (timeline.opensFrom ?? Infinity);
	const dated = hasClosingDate(call);
	const unknown = opens ? noClosing.unknown : 'No dates were found.';
	return sentences(
		opens && `${begun ? 'Opened' : 'Opens'} ${formatDate(opens)}.`,
		dated && !opens && 'No opening date was found.',
		dated && closingSentence(call, isOver(state) ? 'Closed' : 'Closes'),
		closes === 'rolling' &&
			`It has no closing date${isOver(state) ? '' : `: ${noClosing.allYear}`}.`,
		closes === 'unknown' && unknown,
		overWords(call),
		state === 'decided' && outcome?.on && `Result ${formatDate(outcome.on)}.`,
	);
}

/** Calls that can be answered come first, the nearest deadline leading; of those that are over, the latest. */
function placeOf({ timeline }: Call, state: CallState): number {
	const { opensFrom = 0, closesBy } = timeline;
	const step = 1e14;
	if (isOpen(state)) return closesBy ?? step;
	if (state === 'forthcoming') return step + opensFrom;
	if (state === 'unconfirmed') return 3 * step + (closesBy ?? 0);
	return 5 * step - (closesBy ?? 0);
}

/** What the shortlist shows of calls alone. */
export function callPart(call: Call, now: number) {
	const state = stateAt(call.timeline, now);
	const { applicants, applicantsNote, support, apply, outcome } = call;
	return {
		standing: { look: state, words: callStates[state] },
		opens: call.opens ?? 'unknown',
		closes: call.closes,
		place: placeOf(call, state),
		facts: [
			...savedFact('Dates', dateWords(call, state, now)),
			...savedFact(
				'Who can apply',
				applicantsNote ?? named(applicants, applicantKinds) ?? 'Not stated.',
			),
		],
		more: [
			...savedFact('Issued by', call.issuers.map(({ name }) => name).join(', ')),
			...savedFact('What is sought', call.sought),
			...savedFact('Support', named(support.kinds, supportKinds), support.words),
			...savedFact('How to apply', apply?.words, apply?.url),
			...savedFact('What came of it', state === 'decided' && outcome?.words),
		],
	};
}
