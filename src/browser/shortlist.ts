import { readSent } from '#lib/shortlist/sent.ts';
import {
	mostSaved,
	renamed,
	savedCollections,
	withAll,
	withEntry,
	withNote,
	withoutEntry,
} from '#lib/shortlist/saved.ts';
import { counted } from '#lib/text/words.ts';
import { formatDate } from '#lib/time/dates.ts';
import { clockNote } from './clock.ts';
import { byId as elementOf } from './make.ts';
import { downloadCalendar, downloadTable } from './shortlist-export.ts';
import {
	collectionOfListed,
	inOrder,
	type Listed,
	listedOf,
	neighbourOf,
	newNames,
	titleOfListed,
} from './shortlist-listed.ts';
import { drawNotices } from './shortlist-notices.ts';
import { savedRow, sentRow, showNote, takenRow } from './shortlist-row.ts';
import { drawSending, sendList } from './shortlist-send.ts';
import { change, follow, savingDay, stored } from './shortlist-storage.ts';

// The page of the shortlist: draws what is saved, or what a link brings; takes entries off, puts them back.

const byId = <T extends HTMLElement>(id: string) => elementOf<T>(`shortlist-${id}`);
const ask = byId<HTMLDialogElement>('ask');

let list: Listed[] = [];
/** What was taken off since the page was opened, so that it can be put back in its place. */
const taken = new Map<string, Listed>();
/** What stands in each item now: an item is changed only when this does. */
const items = new Map<string, { item: HTMLLIElement; of: Listed; as: RowKind }>();
type RowKind = 'saved' | 'taken' | 'sent';
/** Counts drawings, so that one that comes late is dropped. */
let turn = 0;

/** The list that the address carries, if it does. */
const sent = () => readSent(location.hash.slice(1), savingDay());

const rowMakers: Record<RowKind, (of: Listed) => HTMLElement> = {
	saved: (of) =>
		savedRow(of, { takeOff: () => void takeOff(of), keepNote: (note) => keepNote(of, note) }),
	taken: (of) => takenRow(of, () => void putBack(of)),
	sent: sentRow,
};

function say(words: string) {
	const count = list.length;
	const full = count === mostSaved ? ': the shortlist is full' : '';
	const inAll =
		count > 0
			? `${counted(count, 'entry', 'entries')}${full}.`
			: words && 'Your shortlist is empty.';
	const said = `${words} ${inAll}`.trim();
	if (byId('status').textContent !== said) byId('status').textContent = said;
}

/** The item of an entry, with what belongs in it. */
function itemOf(of: Listed, as: RowKind): HTMLLIElement {
	const { entry, saved, note } = of.saved;
	const before = items.get(entry);
	const isSame = before?.of.loaded === of.loaded && before.of.saved.saved === saved;
	const item = before?.item ?? document.createElement('li');
	if (!isSame || before.as !== as) {
		item.dataset['entry'] = entry;
		item.replaceChildren(rowMakers[as](of));
		items.set(entry, { item, of, as });
	}
	showNote(item, note);
	return item;
}

/** Puts items where they belong. One that stays is not moved, so that it keeps the focus. */
function place(all: Listed[], isSent: boolean) {
	const kindOf = (one: Listed) => {
		if (isSent) return 'sent';
		return taken.has(one.saved.entry) ? 'taken' : 'saved';
	};
	for (const collection of savedCollections) {
		const rows = byId<HTMLUListElement>(collection);
		const wanted = all
			.filter((one) => collectionOfListed(one) === collection)
			.map((one) => itemOf(one, kindOf(one)));
		for (const row of [...rows.children]) if (!wanted.some((item) => item === row)) row.remove();
		for (const [index, item] of wanted.entries())
			if (rows.children[index] !== item) rows.insertBefore(item, rows.children[index] ?? null);
		const section = rows.closest('section');
		if (section) section.hidden = wanted.length === 0;
	}
}

async function draw(words = '') {
	const mine = ++turn;
	const [own, brought] = [stored(), sent()];
	const { entries } = brought?.entries.length ? brought : own;
	if (items.size === 0 && entries.length) byId('status').textContent = 'Fetching the entries…';
	const found = await listedOf(entries);
	const names = newNames(found);
	const all = names.size > 0 ? await listedOf(renamed(entries, names)) : found;
	if (mine !== turn) return;
	const isSent = entries !== own.entries;
	drawNotices(own, brought);
	if (names.size > 0 && !isSent) change((before) => renamed(before, names));
	list = inOrder(all);
	for (const { saved: one } of list) taken.delete(one.entry);
	place(inOrder([...list, ...(isSent ? [] : taken.values())]), isSent);
	byId('none').hidden = list.length > 0 || own.trouble === 'refused' || own.trouble === 'newer';
	byId('tools').hidden = list.length === 0 || isSent;
	const hasCalls = list.some((one) => collectionOfListed(one) === 'calls');
	byId('clock').textContent = (hasCalls && clockNote()) || '';
	drawSending();
	say(words);
}

function focus(one: Listed | undefined) {
	const link = one && items.get(one.saved.entry)?.item.querySelector('a');
	(link ?? byId('none-title')).focus();
}

async function takeOff(one: Listed) {
	const next = neighbourOf(one, list);
	const noted = stored().entries.find(({ entry }) => entry === one.saved.entry) ?? one.saved;
	const wrong = change((before) => withoutEntry(before, one.saved.entry));
	if (wrong) return say(wrong);
	taken.set(one.saved.entry, { ...one, saved: noted });
	await draw(`Taken off: ${titleOfListed(one)}.`);
	focus(next);
}

async function putBack(one: Listed) {
	const wrong = change((before) => withEntry(before, one.saved));
	if (wrong) return say(wrong);
	await draw(`Put back: ${titleOfListed(one)}.`);
	focus(one);
}

function keepNote(one: Listed, note: string) {
	const wrong = change((before) => withNote(before, one.saved.entry, note));
	if (wrong) say(wrong);
}

async function takeAllOff() {
	ask.close();
	const wrong = change(() => []);
	if (wrong) return say(wrong);
	taken.clear();
	await draw('All of them were taken off.');
	focus(undefined);
}

/** Leaves the list that a link brought for the reader's own. */
async function showOwn(words: string) {
	history.replaceState(null, '', location.pathname);
	items.clear();
	await draw(words);
	focus(list[0]);
}

async function addSent() {
	const before = stored().entries.length;
	const added = list.map((one) => ({ ...one.saved, title: titleOfListed(one) }));
	const wrong = change((own) => withAll(own, added));
	if (wrong) return say(wrong);
	const { length } = stored().entries;
	await showOwn(`${counted(length - before, 'entry was', 'entries were')} added.`);
}

const whenPressed = (id: string, act: () => unknown) => byId(id).addEventListener('click', act);
whenPressed('print', () => print());
whenPressed('csv', () => say(downloadTable(list)));
whenPressed('calendar', async () => say(await downloadCalendar(list)));
whenPressed('send', async () => say(await sendList()));
whenPressed('add', () => void addSent());
whenPressed('keep', () => void showOwn('Your shortlist is as it was.'));
whenPressed('all-off', () => ask.showModal());
whenPressed('yes', () => void takeAllOff());
whenPressed('no', () => ask.close());
addEventListener('hashchange', () => {
	items.clear();
	void draw();
});

byId('printed').textContent =
	`From ${location.host}, on ${formatDate(savingDay())}. Calls are shown as they stood on that day.`;
follow(() => void draw());
