import { formatClosing, formatDate, noClosing } from '#lib/time/dates.ts';
import { formatFigure, formatWithUnit, type Outcome } from '#lib/text/figures.ts';
import { warningOf } from '#lib/collaborations/aim.ts';
import { reasonWords, strengthWords } from '#lib/collaborations/words.ts';
import { type Label, standingOf } from '#lib/entries/entry.ts';
import { evidenceGrades, applicantKinds, callStates, supportKinds } from '#schema/vocabulary.ts';
import { type CallState, hasClosingDate, isOpen, isOver, stateAt } from '#lib/calls/state.ts';
import { overWords } from '#lib/calls/over-words.ts';
import type { PublishedEntry } from '#schema/published.ts';
import type { SavedCollection } from './saved.ts';

/** What the shortlist shows of an entry. */
export interface SavedCard {
	title: string;
	summary: string;
	/** How it stands, with one of the shapes of a state beside it. */
	standing: { look: string; words: string; first?: Label };
	/** A call's dates as its data has them; empty for the rest. */
	opens: string;
	closes: string;
	facts: SavedFact[];
	/** What only the printed pack says. */
	more: SavedFact[];
	/** The day of its check. */
	checked: string;
	/** Where it stands among its kind: the lower number first, then by title. */
	place: number;
}

/** A result in a line: `Deaths: from 61% to 12%. 2018 to 2020. Measured.` */
function outcomeWords({ metric, baseline, value, unit, period, evidence }: Outcome): string {
	const before = unit && /^[%£]/.test(unit) ? formatWithUnit : formatFigure;
	const from = baseline === undefined ? '' : `from ${before(baseline, unit)} to `;
	const figures = `${metric}: ${from}${formatWithUnit(value, unit)}`;
	return `${[figures, period, evidenceGrades[evidence]].filter(Boolean).join('. ')}.`;
}

function collaborationPart(entry: Published<'collaborations'>, now: number) {
	const [main, ...others] = entry.outcomes.map(outcomeWords);
	return {
		standing: standingOf({ collection: entry.collection, id: entry.id, data: entry }, now),
		facts: [
			...(warningOf(entry) ? savedFact('Main aim', entry.mainAim.words) : []),
			...savedFact('Main outcome', main ?? 'No figures were found in public sources.'),
			...savedFact(
				'Strength of evidence',
				`${strengthWords(entry.strength)}.`,
				`${reasonWords(entry.reasons)}.`,
			),
		],
		more: [
			...savedFact('Other outcomes', ...others),
			...savedFact('The challenge', entry.challenge),
			...savedFact('What was done', entry.done),
			...savedFact('What became of it', entry.became),
		],
	};
}

const signpostPart = (entry: Published<'signposts'>) => ({
	standing: standingOf({ collection: entry.collection, id: entry.id, data: entry }),
	facts: savedFact('When to go there', entry.whenInstead),
	more: [
		...savedFact('Helps with', entry.helpsWith),
		...savedFact('Not for', entry.notFor),
		...savedFact('Status', entry.statusNote, entry.changePending),
		...savedFact('Its own address', entry.url),
	],
});

function ownPart(entry: Published, now: number) {
	if (entry.collection === 'calls') return callPart(entry, now);
	return entry.collection === 'signposts' ? signpostPart(entry) : collaborationPart(entry, now);
}

/** An entry's published data as the shortlist shows it at an instant. */
export function cardOf(entry: Published, now: number): SavedCard {
	const { title, summary, withdrawn, checked } = entry;
	const own = ownPart(entry, now);
	const calledOff = withdrawn
		? savedFact('Withdrawn', `${formatDate(withdrawn.on)}.`, withdrawn.reason)
		: [];
	return {
		...{ title, summary, opens: '', closes: '', place: 0 },
		...own,
		facts: [...calledOff, ...own.facts],
		checked: checked.on,
	};
}

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
function callPart(call: Call, now: number) {
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

/** The data of an entry that can be saved, as its file on this site has it. */
export type Published<Name extends SavedCollection = SavedCollection> = Extract<
	PublishedEntry,
	{ collection: Name }
>;

export type SavedFact = { name: string; text: string };

type Texts = (string | false | undefined)[];

/** What is known of some texts, one after another. */
const sentences = (...texts: Texts): string => texts.filter(Boolean).join(' ');

/** A fact in as many sentences as are known; none at all when nothing is. */
function savedFact(name: string, ...texts: Texts): SavedFact[] {
	const text = sentences(...texts);
	return text ? [{ name, text }] : [];
}

/** Values of a closed list in the words that readers see, as a sentence. */
const named = (keys: string[] | undefined, words: Record<string, string>) =>
	keys && `${keys.map((key) => words[key]).join(', ')}.`;
