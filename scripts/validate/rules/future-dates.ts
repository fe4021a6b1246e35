import { isReported, stateOn } from '#lib/collaborations/state.ts';
import { type Rule, wrongIn, wrongValue } from './rule.ts';
import { isAfter } from '#schema/fields.ts';
import type { EntryFile } from '../corpus/corpus.ts';
import type { Path } from '../finding.ts';
import { isTooFar } from './too-far-ahead.ts';

/** A check is something a person did; a day to come would keep an entry “fresh” for nothing. */
export const checkedInFuture = {
	id: 'checked-in-future',
	summary: 'Nobody has checked an entry on a day that is still to come.',
	group: 'dates',
	bad: 'checked:\n  on: 2026-10-19\n  how: live-page\n',
	good: 'checked:\n  on: 2026-01-19\n  how: live-page\n',
	*checkEntry({ frontMatter, value }, today) {
		if (!value || value.checked.on <= today) return;
		yield wrongValue(frontMatter, ['checked', 'on'], {
			says: `is ${value.checked.on}, which is still to come: today is ${today}.`,
			hint: 'Give the day on which somebody looked at the sources.',
		});
	},
} as const satisfies Rule;

/** What is announced is not done yet: until then the page would hide that a thing still stands. */
export const withdrawnInFuture = {
	id: 'withdrawn-in-future',
	summary: 'Nothing has been withdrawn on a day that is still to come.',
	group: 'dates',
	bad: 'withdrawn:\n  on: 2026-02-15\n  reason: The money went to another call.\n',
	good: 'withdrawn:\n  on: 2026-01-15\n  reason: The money went to another call.\n',
	*checkEntry({ frontMatter, value }, today) {
		const on = value?.withdrawn?.on;
		if (!on || !isAfter(on, today)) return;
		yield wrongValue(frontMatter, ['withdrawn', 'on'], {
			says: `is ${on}, which is still to come: today is ${today}.`,
			hint: 'Give the day on which it was withdrawn, or leave withdrawn out until then.',
		});
	},
} as const satisfies Rule;

/** The fields, of any collection, that tell of what has been. */
interface Past {
	population?: { year: number };
	founded?: { on: string };
	since?: string;
	closes?: string;
	closedBy?: string;
	running?: { asOf?: string };
	started?: string;
	ended?: string;
}

/** Each date that tells of what has been, and what the words around it say, after "but". */
function pastOf(entry: EntryFile, today: string): [path: Path, date: unknown, says: string][] {
	const { value } = entry;
	const past = (value ?? {}) as Past;
	const { population, founded, since, closes, closedBy, running, started, ended } = past;
	const work = toldOf(entry, today);
	const over = 'it says when a source showed that the call was over';
	return [
		[['population', 'year'], population?.year, 'people are counted first'],
		[['since'], since, 'it says since when the network has its name'],
		[['founded', 'on'], founded?.on, 'the network exists'],
		// For a rolling call it is a deadline, for which rolling-deadline looks.
		[['closedBy'], closes === 'rolling' ? undefined : closedBy, over],
		[['running', 'asOf'], running?.asOf, 'it is the date of a page that was there to read'],
		[['started'], work?.began ? started : undefined, work?.says ?? ''],
		[['ended'], work?.isOver ? ended : undefined, work?.says ?? ''],
	];
}

/** Whether work has begun, and is over, and what in its entry says so. */
function toldOf({ collection, value }: EntryFile, today: string) {
	if (!value) return undefined;
	if (collection === 'programmes') {
		const isOver = value.state === 'finished' || value.state === 'carried-on';
		return { began: true, isOver, says: `state is "${value.state}"` };
	}
	if (collection !== 'collaborations') return undefined;
	const state = stateOn(value, today);
	return {
		began: state !== 'no-results',
		isOver: isReported(state),
		says:
			state === 'running'
				? 'running says that it runs'
				: state === 'carried-on'
					? 'carriedOn says that it was carried on'
					: 'it has outcomes, and nothing under running says that it still runs',
	};
}

/** What is told as past is taken for done: a page would report what has not happened. */
export const pastInFuture = {
	id: 'past-in-future',
	summary: 'What an entry tells as past did not happen on a day that is still to come.',
	group: 'dates',
	file: 'collaborations/frailty-at-home.mdx',
	bad: 'started: 2024-05\nended: 2026-06\n',
	good: 'started: 2024-05\nended: 2025-06\n',
	*checkEntry(entry, today) {
		for (const [path, given, says] of pastOf(entry, today)) {
			if (given === undefined) continue;
			const date = String(given);
			// Of a date that is a slip in any case too-far-ahead tells; a year of people is a number to it.
			if (!isAfter(date, today) || (isTooFar(date, today) && path[1] !== 'year')) continue;
			yield wrongIn(entry, path, {
				says: `is ${date}, which is still to come, but ${says}: today is ${today}.`,
				hint: 'Compare the date with the source, and correct it. What is planned is said in words until it has happened.',
			});
		}
	},
} as const satisfies Rule;
