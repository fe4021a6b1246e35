import type { Directory } from '#lib/entries/directory.ts';
import { dateOf, type Entry, isIn } from '#lib/entries/entry.ts';
import { isUnmet, warningOf } from './aim.ts';
import { comparedOf } from './compared.ts';
import { evidenceOf, mainResultOf } from './evidence.ts';

type Collaboration = Entry<'collaborations'>;

/** What a column is sorted by: undefined where the sources do not state it. */
type Read = (entry: Collaboration, directory: Directory) => string | number | undefined;

/** A column of the table of collaborations: its head, and the two orders that the head sorts by, the first one first. */
export interface Column {
	key: 'what' | 'with' | 'network' | 'result' | 'evidence' | 'aim' | 'paid' | 'years';
	name: string;
	/** Beside the value on a phone, where there are no heads. */
	short: string;
	orders: readonly [SortedBy, SortedBy];
	read: Read;
}
interface SortedBy {
	key: string;
	label: string;
	direction: 'ascending' | 'descending';
}

const both = (
	key: string,
	label: string,
	other: string,
	direction: SortedBy['direction'] = 'ascending',
): Column['orders'] => [
	{ key, label, direction },
	{
		key: `${key}-reversed`,
		label: other,
		direction: direction === 'ascending' ? 'descending' : 'ascending',
	},
];
const byName = (key: string, what: string) => both(key, `${what}, A to Z`, `${what}, Z to A`);

/** The place of a value in a closed list; what is not stated has none. */
const placeIn = (list: readonly string[], value: string | undefined) =>
	value === undefined || value === 'not-stated' ? undefined : list.indexOf(value);

const results = ['better', 'mixed', 'no-difference', 'worse'];
const aims = ['not-met', 'disputed', 'partly', 'met'];

/** The order in which the list opens. */
export const defaultOrder = 'evidence';

const evidence: Column = {
	key: 'evidence',
	name: 'Evidence',
	short: 'Evidence',
	orders: both(defaultOrder, 'Strongest evidence first', 'Weakest evidence first', 'descending'),
	// That no result was found is no step of evidence: it comes last both ways.
	read: ({ data }) => evidenceOf(data).strength || undefined,
};

/** The columns of the table of collaborations, from left to right. */
export const columns: readonly Column[] = [
	{
		key: 'what',
		name: 'What, and condition',
		short: 'What',
		orders: both('title', 'A to Z', 'Z to A'),
		read: ({ data }) => data.title,
	},
	{
		key: 'with',
		name: 'With whom',
		short: 'With',
		orders: byName('with', 'With whom'),
		read: (entry) => comparedOf(entry).with || undefined,
	},
	{
		key: 'network',
		name: 'Network',
		short: 'Network',
		orders: byName('network', 'Network'),
		read: (entry, directory) => comparedOf(entry, directory).network || undefined,
	},
	{
		key: 'result',
		name: 'Main result',
		short: 'Main result',
		orders: both('result', 'Main result, better first', 'Main result, worse first'),
		read: ({ data }) => placeIn(results, mainResultOf(data)?.direction),
	},
	evidence,
	{
		key: 'aim',
		name: 'Main aim',
		short: 'Main aim',
		orders: both('aim', 'Main aim not met first', 'Main aim met first'),
		read: ({ data }) => placeIn(aims, data.mainAim.met),
	},
	{
		key: 'paid',
		name: 'Who paid',
		short: 'Who paid',
		orders: byName('paid', 'Who paid'),
		// Whoever is named, not the article before it.
		read: (entry) => comparedOf(entry).paid.replace(/^(The|An?) /, '') || undefined,
	},
	{
		key: 'years',
		name: 'Years',
		short: 'Years',
		orders: [
			{ key: 'newest', label: 'Newest first', direction: 'descending' },
			{ key: 'oldest', label: 'Oldest first', direction: 'ascending' },
		],
		read: (entry) => dateOf(entry),
	},
];

const compareValues = (a: string | number, b: string | number): number =>
	typeof a === 'number' && typeof b === 'number'
		? a - b
		: String(a).localeCompare(String(b), 'en-GB', { numeric: true });

/** Blanks last whichever way; what is alike by itself with what did not do what it was for first, then by title. */
function comparing(directory: Directory, { read }: Column, sign: 1 | -1) {
	return (a: Entry, b: Entry): number => {
		if (!isIn(a, 'collaborations') || !isIn(b, 'collaborations')) return 0;
		const [one, other] = [read(a, directory), read(b, directory)];
		if (one === undefined || other === undefined)
			return Number(one === undefined) - Number(other === undefined) || alike(a, b);
		return sign * compareValues(one, other) || alike(a, b);
	};
}
/** An aim that was missed or is disputed comes before a result that was not what was hoped for. */
const warmth = ({ data }: Collaboration): number => (warningOf(data) ? 2 : isUnmet(data) ? 1 : 0);
const alike = (a: Collaboration, b: Collaboration): number =>
	warmth(b) - warmth(a) || a.data.title.localeCompare(b.data.title, 'en-GB');

/** The orders of the list of collaborations: two by each column, the usual one first. */
export function collaborationOrders(directory: Directory) {
	const orderBy = (column: Column, { key, label, direction }: SortedBy) => ({
		key,
		label,
		compare: comparing(directory, column, direction === 'ascending' ? 1 : -1),
	});
	const all = columns.flatMap((column) => column.orders.map((order) => orderBy(column, order)));
	const usual = orderBy(evidence, evidence.orders[0]);
	return [usual, ...all.filter(({ key }) => key !== usual.key)] as const;
}
