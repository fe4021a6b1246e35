import { callCalendarUrl } from '#lib/feeds/addresses.ts';
import { standingWords } from '#lib/entries/entry.ts';
import { joinCalendars, noteInCalendar } from '#lib/shortlist/calendars.ts';
import { type CsvRow, shortlistCsv } from '#lib/shortlist/export.ts';
import { addressParts, type Saved } from '#lib/shortlist/saved.ts';
import { download } from './download.ts';
import { collectionOfListed, type Listed, titleOfListed } from './shortlist-listed.ts';
import { wholeAddress } from './shortlist-row.ts';
import { savingDay } from './shortlist-storage.ts';

const fileName = () => `shortlist-${savingDay()}`;

function rowOf(one: Listed): CsvRow {
	const { saved, loaded } = one;
	const card = loaded.kind === 'found' ? loaded.card : undefined;
	const missing = loaded.kind === 'gone' ? 'No longer at this address' : 'Could not be fetched';
	return {
		collection: collectionOfListed(one),
		title: titleOfListed(one),
		address: wholeAddress(saved.entry),
		state: card ? (card.standing ? standingWords(card.standing) : '') : missing,
		opens: card?.opens ?? '',
		closes: card?.closes ?? '',
		summary: card?.summary ?? '',
		checked: card?.checked ?? '',
		saved: saved.saved,
		note: saved.note ?? '',
	};
}

export function downloadTable(list: Listed[]): string {
	download(shortlistCsv(list.map(rowOf)), 'text/csv', `${fileName()}.csv`);
	return 'The table was made in your browser and downloaded.';
}

/** A call's own calendar, with the reader's note; empty where it has none, because it has no dates. */
async function calendarOf({ entry, note }: Saved): Promise<string> {
	const answer = await fetch(callCalendarUrl(addressParts(entry)[1]));
	if (answer.status === 404 || answer.status === 410) return '';
	if (!answer.ok) throw new Error(`${answer.status}`);
	return noteInCalendar(await answer.text(), note);
}

/** Downloads the dates of the calls of a list as one calendar, and says what came of it. */
export async function downloadCalendar(list: Listed[]): Promise<string> {
	const calls = list.filter(
		(one) => collectionOfListed(one) === 'calls' && one.loaded.kind !== 'gone',
	);
	const answers = await Promise.allSettled(calls.map(({ saved }) => calendarOf(saved)));
	const read = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
	const missing = answers.length - read.length;
	const note = missing > 0 ? ` The dates of ${missing} could not be fetched.` : '';
	const calendar = joinCalendars(read);
	if (!calendar) return note.trim() || 'No saved call has a date to put in a calendar.';
	download(calendar, 'text/calendar', `${fileName()}.ics`);
	return `The calendar was made in your browser and downloaded.${note}`;
}
