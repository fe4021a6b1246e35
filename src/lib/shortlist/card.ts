import { formatDate } from '#lib/time/date-words.ts';
import { formatFigure, formatWithUnit, type Outcome } from '#lib/text/figures.ts';
import { standingOf } from '#lib/entries/standing.ts';
import { evidenceGrades } from '#schema/vocabulary.ts';
import { callPart } from './call-part.ts';
import { savedFact, type SavedFact, type Published } from './fact.ts';

/** What the shortlist shows of an entry. */
export interface SavedCard {
	title: string;
	summary: string;
	/** How it stands, with one of the shapes of a state beside it. */
	standing: { look: string; words: string };
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

function collaborationPart(entry: Published<'collaborations'>) {
	const [main, ...others] = entry.outcomes.map(outcomeWords);
	return {
		standing: standingOf({ collection: entry.collection, id: entry.id, data: entry }),
		facts: savedFact('Main outcome', main ?? 'No figures were found in public sources.'),
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
	return entry.collection === 'signposts' ? signpostPart(entry) : collaborationPart(entry);
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
