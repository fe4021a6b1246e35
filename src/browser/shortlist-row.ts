import { formatDate } from '#lib/time/dates.ts';
import type { SavedCard } from '#lib/shortlist/card.ts';
import type { SavedFact } from '#lib/shortlist/facts.ts';
import { addressParts, longestNote, type Saved } from '#lib/shortlist/saved.ts';
import { entryUrl } from '#lib/urls.ts';
import { link, make, stateLabel } from './make.ts';
import { type Listed, titleOfListed } from './shortlist-listed.ts';

const hidden = (words: string) => make('span', 'nhsuk-u-visually-hidden', ` ${words}`);

function button(words: string, of: string, onClick: () => void) {
	const made = make('button', 'nhsuk-button nhsuk-button--secondary', words, hidden(of));
	made.type = 'button';
	made.addEventListener('click', onClick);
	return made;
}

const address = (entry: string) => entryUrl(...addressParts(entry));
/** The whole address, for paper and tables: on the site that the reader is on. */
export const wholeAddress = (entry: string) => new URL(address(entry), location.href).href;

const factRow = (className: string) => (fact: SavedFact) =>
	make('div', className, make('dt', '', fact.name), make('dd', '', fact.text));

function cardParts(entry: string, card: SavedCard, since: string): Node[] {
	const { title, summary, standing, facts, more, checked } = card;
	const first = standing?.first;
	return [
		make(
			'p',
			'result__kind',
			first && stateLabel(first.words, 'look', first.look),
			standing && stateLabel(standing.words, 'look', standing.look),
		),
		make('h3', '', link(address(entry), title)),
		make('p', '', summary),
		make('dl', 'facts', ...facts.map(factRow('')), ...more.map(factRow('paper'))),
		make('p', 'quiet small', `Checked ${formatDate(checked)}. ${since}`),
		make('p', 'paper', wholeAddress(entry)),
	];
}

const goneParts = ({ entry, title }: Saved, since: string): Node[] => [
	make('h3', '', title),
	make(
		'p',
		'',
		`It is no longer at ${address(entry)}, and no page there says where it went. ${since}`,
	),
	make('p', '', link(`/search/?q=${encodeURIComponent(title)}`, 'Search for it')),
];

const unreadParts = ({ entry, title }: Saved): Node[] => [
	make('h3', '', link(address(entry), title)),
	make('p', '', 'Its facts could not be fetched just now. Reload this page to try again.'),
	make('p', 'paper', wholeAddress(entry)),
];

/** What a row says; `since` when it was saved, if that is to be said. */
const partsFor = ({ saved, loaded }: Listed, since = ''): Node[] => {
	if (loaded.kind === 'found') return cardParts(saved.entry, loaded.card, since);
	return loaded.kind === 'gone' ? goneParts(saved, since) : unreadParts(saved);
};

/** The box for a note. What it holds stands behind it too: that gives it its height, and is printed. */
function noteBox(one: Listed, keep: (note: string) => void) {
	const box = make('textarea', '');
	const copy = make('span', 'note__copy');
	copy.ariaHidden = 'true';
	Object.assign(box, { rows: 1, maxLength: longestNote });
	box.addEventListener('input', () => {
		copy.textContent = box.value;
		keep(box.value);
	});
	return make(
		'label',
		'note',
		make('b', '', 'Your note', hidden(`on ${titleOfListed(one)}`)),
		box,
		copy,
	);
}

/** Puts a note into the box of a row, unless the reader is writing in it. */
export function showNote(row: Element, note = '') {
	const box = row.querySelector('textarea');
	if (!box || box === document.activeElement) return;
	box.value = note;
	box.nextElementSibling?.replaceChildren(note);
}

/** An entry on the reader's own list. */
export const savedRow = (
	one: Listed,
	{ takeOff, keepNote }: { takeOff: () => void; keepNote: (note: string) => void },
): HTMLElement =>
	make(
		'article',
		'result',
		...partsFor(one, `Saved ${formatDate(one.saved.saved)}.`),
		noteBox(one, keepNote),
		button('Take off', titleOfListed(one), takeOff),
	);

/** An entry on a list that somebody sent. */
export const sentRow = (one: Listed): HTMLElement =>
	make(
		'article',
		'result',
		...partsFor(one),
		one.saved.note && make('p', 'note__sent', make('b', '', 'Note: '), one.saved.note),
	);

/** What stands in the place of an entry that was just taken off. */
export function takenRow(one: Listed, putBack: () => void): HTMLElement {
	const title = titleOfListed(one);
	const undo = button('Undo', `taking off ${title}`, putBack);
	return make('p', 'result taken', make('span', '', `Taken off: ${title}`), undo);
}
