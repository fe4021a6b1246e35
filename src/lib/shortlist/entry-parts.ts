import { warningOf } from '#lib/collaborations/aim.ts';
import { reasonWords, strengthWords } from '#lib/collaborations/words.ts';
import { whoToTurnTo } from '#lib/contact/turn.ts';
import { formatFigure, formatWithUnit, type Outcome } from '#lib/text/figures.ts';
import { audiences, evidenceGrades } from '#schema/vocabulary.ts';
import { named, savedFact, type SavedFact } from './facts.ts';
import type { Published } from './published.ts';

/** What the shortlist says of an entry besides what it says of all; `more` on paper alone. */
export type Parts = { facts: SavedFact[]; more: SavedFact[] };

/** A result in a line: `Deaths: from 61% to 12%. 2018 to 2020. Measured.` */
function outcomeWords({ metric, baseline, value, unit, period, evidence }: Outcome): string {
	const before = unit && /^[%£]/.test(unit) ? formatWithUnit : formatFigure;
	const from = baseline === undefined ? '' : `from ${before(baseline, unit)} to `;
	const figures = `${metric}: ${from}${formatWithUnit(value, unit)}`;
	return `${[figures, period, evidenceGrades[evidence]].filter(Boolean).join('. ')}.`;
}

function collaborationPart(entry: Published<'collaborations'>): Parts {
	const [main, ...others] = entry.outcomes.map(outcomeWords);
	return {
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

const signpostPart = (entry: Published<'signposts'>): Parts => ({
	facts: savedFact('When to go there', entry.whenInstead),
	more: [
		...savedFact('Helps with', entry.helpsWith),
		...savedFact('Not for', entry.notFor),
		...savedFact('Status', entry.statusNote, entry.changePending),
		...savedFact('Its own address', entry.url),
	],
});

/** Where companies turn to a network or a board: what is there, and its address. */
function contactFact(body: Published<'networks' | 'systems'>): SavedFact[] {
	const turn = whoToTurnTo(body, 'innovator-company');
	return savedFact(
		'For companies',
		turn && `${turn.lead} ${turn.link.href.replace(/^\w+:(?!\/)/, '')}`,
	);
}

const textsOf = (facts: { text: string }[] = []) => facts.map(({ text }) => text);

const networkPart = (entry: Published<'networks'>): Parts => ({
	facts: [...savedFact('Area', entry.region), ...contactFact(entry)],
	more: [
		...savedFact('Known for', entry.knownFor),
		...savedFact('Good at', ...textsOf(entry.strengths)),
	],
});

const programmePart = (entry: Published<'programmes'>): Parts => ({
	facts: [...savedFact('Years', entry.years), ...savedFact('Aim', entry.aim)],
	more: [
		...savedFact('Results', ...textsOf(entry.results)),
		...savedFact('Where it stands', entry.stateNote),
	],
});

const systemPart = (entry: Published<'systems'>): Parts => ({
	facts: [...savedFact('NHS region', entry.nhsRegion), ...(entry.to ? [] : contactFact(entry))],
	more: savedFact('Changes', ...textsOf(entry.changes)),
});

const priorityPart = (entry: Published<'priorities'>): Parts => ({
	facts: savedFact('What it means', entry.definition),
	more: savedFact('What the networks have done', ...textsOf(entry.work)),
});

const guidePart = (entry: Published<'guides'>): Parts => ({
	facts: savedFact('Written for', named(entry.audience, audiences)),
	more: [],
});

/** What is said of an entry that is not a call. */
export function partsOf(entry: Exclude<Published, { collection: 'calls' }>): Parts {
	if (entry.collection === 'collaborations') return collaborationPart(entry);
	if (entry.collection === 'signposts') return signpostPart(entry);
	if (entry.collection === 'networks') return networkPart(entry);
	if (entry.collection === 'programmes') return programmePart(entry);
	if (entry.collection === 'systems') return systemPart(entry);
	return entry.collection === 'priorities' ? priorityPart(entry) : guidePart(entry);
}
