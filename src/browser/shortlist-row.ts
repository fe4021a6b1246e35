import { formatDate } from '#lib/time/dates.ts';
import type { SavedCard, SavedFact } from '#lib/shortlist/card.ts';
import { addressParts, type Saved } from '#lib/shortlist/saved.ts';
import { entryUrl } from '#lib/urls.ts';
import { link, make, stateLabel } from './make.ts';
import { type Listed, titleOfListed } from './shortlist-listed.ts';

function button(words: string, of: string, onClick: () => void) {
	const name = make('span', 'nhsuk-u-visually-hidden', ` ${of}`);
	const made = make('button', 'nhsuk-button nhsuk-button--secondary', words, name);
	made.type = 'button';
	made.addEventListener('click', onClick);
	return made;
}

const address = (entry: string) => entryUrl(...addressParts(entry));
/** The whole address, for paper and tables: on the site that the reader is on. */
export const wholeAddress = (entry: string) => new URL(address(entry), location.href).href;

const factRow = (className: string) => (fact: SavedFact) =>
	make('div', className, make('dt', '', fact.name), make('dd', '', fact.text));

function cardParts({ entry, saved }: Saved, card: SavedCard): Node[] {
	const { title, summary, standing, facts, more, checked } = card;
	const days = `Checked ${formatDate(checked)}. Saved ${formatDate(saved)}.`;
	return [
		make(
			'p',
			'result__kind',
			standing.first && stateLabel(standing.first.words, 'look', standing.first.look),
			stateLabel(standing.words, 'look', standing.look),
		),
		make('h3', '', link(address(entry), title)),
		make('p', '', summary),
		make('dl', 'facts', ...facts.map(factRow('')), ...more.map(factRow('paper'))),
		make('p', 'quiet small', days),
		make('p', 'paper', wholeAddress(entry)),
	];
}

function goneParts({ entry, title, saved }: Saved): Node[] {
	const was = `You saved it on ${formatDate(saved)}. It is no longer at ${address(entry)}`;
	return [
		make('h3', '', title),
		make('p', '', `${was}: it has another address now, or was taken out.`),
		make('p', '', link(`/search/?q=${encodeURIComponent(title)}`, 'Search for it')),
	];
}

const unreadParts = ({ entry, title }: Saved): Node[] => [
	make('h3', '', link(address(entry), title)),
	make('p', '', 'Its facts could not be fetched just now. Reload this page to try again.'),
	make('p', 'paper', wholeAddress(entry)),
];

const partsFor = ({ saved, loaded }: Listed): Node[] => {
	if (loaded.kind === 'found') return cardParts(saved, loaded.card);
	return loaded.kind === 'gone' ? goneParts(saved) : unreadParts(saved);
};

/** An entry on the list. */
export const savedRow = (one: Listed, takeOff: () => void): HTMLElement =>
	make('article', 'result', ...partsFor(one), button('Take off', titleOfListed(one), takeOff));

/** What stands in the place of an entry that was just taken off. */
export function takenRow(one: Listed, putBack: () => void): HTMLElement {
	const title = titleOfListed(one);
	const undo = button('Undo', `taking off ${title}`, putBack);
	return make('p', 'result taken', make('span', '', `Taken off: ${title}`), undo);
}
