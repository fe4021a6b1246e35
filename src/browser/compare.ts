import { csvOf, safeText } from '#lib/export/csv.ts';
import { counted } from '#lib/text/words.ts';
import { download } from './download.ts';
import { link, make } from './make.ts';
import { onPlainClick } from './plain-click.ts';

// The table of collaborations: its heads sort it in place, and what it shows can be copied, taken as CSV and
// printed. Which rows it shows, and in which order, the list decides; this follows it.

const compare = document.querySelector<HTMLElement>('[data-compare]');
const table = compare?.querySelector('table');
const csvLink = compare?.querySelector<HTMLAnchorElement>('[data-take=csv]');
const heads = [...(table?.querySelectorAll<HTMLAnchorElement>('[data-sorts]') ?? [])];
const isInPlace = compare?.dataset['compare'] === 'in-place';

const shownRows = () => [
	...(table?.querySelectorAll<HTMLElement>('[data-entry]:not([hidden])') ?? []),
];
const shownEntries = () => shownRows().map((row) => row.dataset['entry'] ?? '');
const built = shownEntries().join();
const allRows = table?.querySelectorAll('[data-entry]').length;

function say(words: string) {
	const status = compare?.querySelector('.take [role=status]');
	if (status) status.textContent = words;
}

/** The two orders of a head, each with its direction. */
const ordersOf = (head: HTMLElement) =>
	(head.dataset['sorts'] ?? '').split(' ').map((order) => order.split(':') as [string, string]);
const firstOrder = heads.find((head) => head.closest('[aria-sort]'));
const [builtOrder] = firstOrder ? ordersOf(firstOrder).map(([key]) => key) : [];

/** The address of the list as it is narrowed, in another order. */
function addressIn(order: string): string {
	const wanted = new URLSearchParams(compare?.dataset['narrowed'] ?? location.search);
	wanted.set('sort', order);
	return `/collaborations/?${wanted}`;
}

/** Says by which head the rows stand, and lets each head lead to the order that it sorts by next. */
function markHeads() {
	const wanted = new URLSearchParams(location.search).get('sort');
	const order = heads.some((head) => ordersOf(head).some(([key]) => key === wanted))
		? wanted
		: builtOrder;
	for (const head of heads) {
		const orders = ordersOf(head);
		const at = orders.findIndex(([key]) => key === order);
		const cell = head.closest('th');
		if (at < 0) cell?.removeAttribute('aria-sort');
		else cell?.setAttribute('aria-sort', orders[at]?.[1] ?? '');
		head.href = addressIn(orders[at === 0 ? 1 : 0]?.[0] ?? '');
	}
}

function sortInPlace(head: HTMLAnchorElement) {
	history.pushState(null, '', head.href);
	// The list reads the address, as after Back.
	dispatchEvent(new PopStateEvent('popstate'));
}

/** What a cell says, its lines one after the other; what only the eye needs is left out. */
function wordsOf(cell: Element): string {
	if (cell.classList.contains('void')) return '';
	const copy = cell.cloneNode(true) as Element;
	for (const drawn of copy.querySelectorAll('[aria-hidden]')) drawn.remove();
	for (const line of copy.querySelectorAll('.table__note')) line.prepend('; ');
	return safeText(copy.textContent.replaceAll(/\s+/g, ' ').replaceAll(' ;', ';').trim());
}

async function copy() {
	const rows = [...(table?.querySelectorAll('thead tr') ?? []), ...shownRows()].map((row) =>
		[...row.children].map((cell) => ({
			words: wordsOf(cell),
			href: cell.querySelector('a')?.href,
		})),
	);
	const plain = rows.map((row) => row.map(({ words }) => words).join('\t')).join('\r\n');
	const cellOf = ({ words, href }: { words: string; href: string | undefined }) =>
		make('td', '', href ? link(href, words) : words);
	const html = make('table', '', ...rows.map((row) => make('tr', '', row.map(cellOf)))).outerHTML;
	const parts = Object.entries({ 'text/plain': plain, 'text/html': html }).map(([type, text]) => [
		type,
		new Blob([text], { type }),
	]);
	try {
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
		say(`${counted(rows.length - 1, 'row')} copied`);
	} catch {
		say('Your browser did not let this page copy. Take the CSV instead.');
	}
}

/** The file of the whole list; of a narrowed one the same with the rows that are shown, in their order. */
async function takeShown(file: string) {
	const entries = shownEntries();
	const name = entries.join() === wholeFile ? 'collaborations' : 'collaborations-narrowed';
	try {
		const answer = await fetch(file);
		if (!answer.ok) throw new Error(String(answer.status));
		download(csvOf(await answer.text(), entries), 'text/csv', `${name}.csv`);
		say(`${counted(entries.length, 'row')} in the file`);
	} catch {
		say('The file could not be fetched. Try again.');
	}
}
/** The rows of the file as it lies on the server, where this page shows them all. */
const wholeFile = isInPlace ? built : undefined;

function follow() {
	if (isInPlace) markHeads();
	const { length } = shownRows();
	if (csvLink)
		csvLink.textContent =
			isInPlace && length === allRows ? 'CSV' : `CSV, ${counted(length, 'row')}`;
}

if (compare && table) {
	for (const head of heads)
		if (isInPlace) onPlainClick(head, () => sortInPlace(head));
		else if (compare.dataset['narrowed']) {
			const orders = ordersOf(head).map(([key]) => key);
			const next = orders[0] === builtOrder ? orders[1] : orders[0];
			head.href = addressIn(next ?? '');
		}
	for (const [what, act] of Object.entries({ copy, print: () => print() })) {
		const button = compare.querySelector<HTMLElement>(`[data-take=${what}]`);
		button?.addEventListener('click', () => void act());
		button?.parentElement?.removeAttribute('hidden');
	}
	if (csvLink) onPlainClick(csvLink, () => void takeShown(csvLink.href));
	for (const body of table.tBodies)
		new MutationObserver(follow).observe(body, {
			childList: true,
			subtree: true,
			attributeFilter: ['hidden'],
		});
	follow();
}
