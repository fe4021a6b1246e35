import { formatDate } from '#lib/time/dates.ts';
import {
	mostSaved,
	type Saved,
	savedCollections,
	withEntry,
	withoutEntry,
} from '#lib/shortlist/saved.ts';
import { clockNote } from './clock.ts';
import { downloadCalendar, downloadTable } from './shortlist-export.ts';
import {
	collectionOfListed,
	inOrder,
	type Listed,
	loadEntry,
	neighbourOf,
	titleOfListed,
} from './shortlist-listed.ts';
import { savedRow, takenRow } from './shortlist-row.ts';
import { follow, keepSaved, notKept, saved, savingDay } from './shortlist-storage.ts';
import { counted } from '#lib/text/words.ts';

// The page of the shortlist: draws what is saved, takes entries off and puts them back, makes files of it.

const byId = <T extends HTMLElement>(id: string) => document.getElementById(`shortlist-${id}`) as T;
const ask = byId<HTMLDialogElement>('ask');

let list: Listed[] = [];
/** What was taken off since the page was opened, so that it can be put back in its place. */
const taken = new Map<string, Listed>();
/** What stands in each item now: an item is changed only when this does. */
const items = new Map<string, { item: HTMLLIElement; of: Listed; isTaken: boolean }>();
/** Counts drawings, so that one that comes late is dropped. */
let turn = 0;

function say(words: string) {
	const count = list.length;
	const full = count === mostSaved ? ': the shortlist is full' : '';
	byId('status').textContent =
		`${words} ${count > 0 ? `${counted(count, 'entry', 'entries')}${full}.` : words && 'Your shortlist is empty.'}`.trim();
}

/** The item of an entry, with what belongs in it. */
function itemOf(of: Listed): HTMLLIElement {
	const { entry } = of.saved;
	const before = items.get(entry);
	const isTaken = taken.has(entry);
	const isSame = before?.of.loaded === of.loaded && before.of.saved.saved === of.saved.saved;
	if (before && isSame && before.isTaken === isTaken) return before.item;
	const item = before?.item ?? document.createElement('li');
	item.dataset['entry'] = entry;
	item.replaceChildren(
		isTaken ? takenRow(of, () => void putBack(of)) : savedRow(of, () => void takeOff(of)),
	);
	items.set(entry, { item, of, isTaken });
	return item;
}

/** Puts items where they belong. One that stays is not moved, so that it keeps the focus. */
function place(all: Listed[]) {
	for (const collection of savedCollections) {
		const rows = byId<HTMLUListElement>(collection);
		const wanted = all.filter((one) => collectionOfListed(one) === collection).map(itemOf);
		for (const row of [...rows.children]) if (!wanted.some((item) => item === row)) row.remove();
		for (const [index, item] of wanted.entries())
			if (rows.children[index] !== item) rows.insertBefore(item, rows.children[index] ?? null);
		const section = rows.closest('section');
		if (section) section.hidden = wanted.length === 0;
	}
}

async function draw(words = '') {
	const mine = ++turn;
	const stored = saved();
	if (items.size === 0 && stored?.length) byId('status').textContent = 'Fetching your entries…';
	const read = async (one: Saved) => ({ saved: one, loaded: await loadEntry(one.entry) });
	const all = await Promise.all((stored ?? []).map(read));
	if (mine !== turn) return;
	list = inOrder(all);
	for (const { saved: one } of list) taken.delete(one.entry);
	place(inOrder([...list, ...taken.values()]));
	byId('refused').hidden = stored !== undefined;
	byId('none').hidden = list.length > 0 || stored === undefined;
	byId('tools').hidden = list.length === 0;
	const hasCalls = list.some((one) => collectionOfListed(one) === 'calls');
	byId('clock').textContent = (hasCalls && clockNote()) || '';
	say(words);
}

function focus(one: Listed | undefined) {
	const link = one && items.get(one.saved.entry)?.item.querySelector('a');
	(link ?? byId('none-title')).focus();
}

async function takeOff(one: Listed) {
	const next = neighbourOf(one, list);
	if (!keepSaved(withoutEntry(saved() ?? [], one.saved.entry))) return say(notKept);
	taken.set(one.saved.entry, one);
	await draw(`Taken off: ${titleOfListed(one)}.`);
	focus(next);
}

async function putBack(one: Listed) {
	const changed = withEntry(saved() ?? [], one.saved);
	if (!changed) return say('There is no room to put it back.');
	if (!keepSaved(changed)) return say(notKept);
	await draw(`Put back: ${titleOfListed(one)}.`);
	focus(one);
}

async function takeAllOff() {
	ask.close();
	if (!keepSaved([])) return say(notKept);
	taken.clear();
	await draw('All of them were taken off.');
	focus(undefined);
}

const whenPressed = (id: string, act: () => unknown) => byId(id).addEventListener('click', act);
whenPressed('print', () => print());
whenPressed('csv', () => say(downloadTable(list)));
whenPressed('calendar', async () => say(await downloadCalendar(list)));
whenPressed('all-off', () => ask.showModal());
whenPressed('yes', () => void takeAllOff());
whenPressed('no', () => ask.close());

byId('printed').textContent =
	`From ${location.host}, on ${formatDate(savingDay())}. Calls are shown as they stood on that day.`;
follow(() => void draw());
