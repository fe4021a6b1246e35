// What a reader has chosen of a list or of a search: what is ticked and in which order, in the address and
// on the items. The build, the lists and the search all go by these.

/** Every facet of the site by its word in addresses, with its name where a list gives it no other. */
export const facetNames = {
	kind: 'Kind',
	state: 'State',
	who: 'Who can apply',
	condition: 'Condition',
	company: 'Company',
	evidence: 'Evidence',
	aim: 'Main aim',
	paid: 'Who paid',
	network: 'Network',
	priority: 'Priority',
	money: 'Money for each',
	support: 'Support',
	for: 'Who for',
	stage: 'Stage',
	setting: 'Setting',
	arrangement: 'Arrangement',
	nation: 'Nation',
	region: 'NHS region',
	year: 'Year',
} as const;
export type FacetKey = keyof typeof facetNames;

const isFacet = (word: string): word is FacetKey => Object.hasOwn(facetNames, word);

/** Words of facets that addresses had before. */
const formerWords: Record<string, FacetKey> = { status: 'state' };

/** What is ticked, as ids by facet. A facet with nothing ticked is left out. */
export type Ticked = Partial<Record<FacetKey, readonly string[]>>;
export type Choice = { ticked: Ticked; order: string };

/** The ids that an item has of a facet. */
export type ValuesOf = (key: FacetKey) => readonly string[];

/** Those of a row that carries them as `state:open network:wessex`. */
export const valuesIn =
	(carried: string): ValuesOf =>
	(key) =>
		carried
			.split(' ')
			.flatMap((value) => (value.startsWith(`${key}:`) ? value.slice(key.length + 1) : []));

/** The choice that a page is which is a part of a list: of one value, `network/wessex`, or `sorted/title`. */
export function choiceOfPart(part: string, usual = ''): Choice {
	const [key = '', value = ''] = part.split('/');
	return key === 'sorted'
		? { ticked: {}, order: value }
		: { ticked: { [key]: [value] }, order: usual };
}

export const keysIn = (ticked: Ticked) => Object.keys(ticked) as FacetKey[];

/** Everything that is ticked, one value each. */
export const eachTicked = (ticked: Ticked): [key: FacetKey, value: string][] =>
	keysIn(ticked).flatMap((key) =>
		(ticked[key] ?? []).map((value): [FacetKey, string] => [key, value]),
	);

/**
 * What an address asks for, `?state=open&sort=title`: ids that there are not too, for nothing has them. An
 * order that there is not is the first of `orders`.
 */
export function readChoice(parameters: URLSearchParams, orders: readonly string[]): Choice {
	const ticked: Record<string, string[]> = {};
	for (const [word, value] of parameters) {
		const key = formerWords[word] ?? word;
		if (!isFacet(key) || !value) continue;
		const those = (ticked[key] ??= []);
		if (!those.includes(value)) those.push(value);
	}
	const order = parameters.get('sort') ?? '';
	return { ticked, order: orders.includes(order) ? order : (orders[0] ?? '') };
}

/** The same parameters with this choice in place of theirs; the usual order is not written. */
export function writeChoice(
	{ ticked, order }: Choice,
	parameters: URLSearchParams,
	usual: string | undefined,
): URLSearchParams {
	const written = new URLSearchParams(parameters);
	for (const word of [...written.keys()])
		if (isFacet(word) || word in formerWords || word === 'sort') written.delete(word);
	for (const [key, value] of eachTicked(ticked)) written.append(key, value);
	if (order !== usual) written.set('sort', order);
	return written;
}

/** What is ticked once this value is taken off, or put on. */
export function toggled(ticked: Ticked, key: FacetKey, value: string): Ticked {
	const { [key]: before = [], ...others } = ticked;
	const rest = before.filter((other) => other !== value);
	const those = rest.length < before.length ? rest : [...before, value];
	return those.length > 0 ? { ...others, [key]: those } : others;
}

/** Whether an item has any of the ticked values of a facet, and so for all facets but the one left aside. */
export const passes = (valuesOf: ValuesOf, ticked: Ticked, aside?: FacetKey): boolean =>
	keysIn(ticked).every((key) => {
		if (key === aside) return true;
		const own = valuesOf(key);
		return ticked[key]?.some((value) => own.includes(value));
	});

/** How many items a list would show with each value of a facet, if only that facet changed. */
export function countsOf(
	items: readonly ValuesOf[],
	ticked: Ticked,
	key: FacetKey,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const valuesOf of items)
		if (passes(valuesOf, ticked, key))
			for (const value of new Set(valuesOf(key))) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** Values that a panel shows of a facet before “more”. */
const shownAtOnce = 5;

/**
 * Which of a facet's values a panel shows at once, in their order: all that are ticked, and of the others as
 * many as make five. What has no item and is not ticked is in neither list.
 */
export function arrange<V>(
	values: readonly V[],
	{ count, isTicked }: { count: (value: V) => number; isTicked: (value: V) => boolean },
): { first: V[]; rest: V[] } {
	const offered = values.filter((value) => isTicked(value) || count(value) > 0);
	let room = Math.max(0, shownAtOnce - offered.filter(isTicked).length);
	const isFirst = new Set(offered.filter((value) => isTicked(value) || room-- > 0));
	return {
		first: offered.filter((value) => isFirst.has(value)),
		rest: offered.filter((value) => !isFirst.has(value)),
	};
}
