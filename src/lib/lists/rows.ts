import { nations, signpostKinds } from '#schema/vocabulary.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { type Entry, type Standing, standingOf } from '#lib/entries/entry.ts';
import { networkNames, networksOf, tilesOf } from '#lib/entries/networks.ts';
import { evidenceOf, type Strength } from '#lib/collaborations/evidence.ts';
import { formatWithUnit } from '#lib/text/figures.ts';
import { entryUrl } from '#lib/urls.ts';

/** What a row of a list shows of an entry that is not a call. */
export interface Row {
	href: string;
	title: string;
	text: string;
	kind?: string;
	status?: Standing;
	strength?: Strength;
	/** Figures, places and the like, one item each. */
	more?: string[];
	tiles?: { column: number; row: number }[];
}

function ownPart(
	directory: Directory,
	entry: Entry,
	now: number,
): Omit<Row, 'href' | 'title' | 'text'> {
	if (entry.collection === 'collaborations') {
		const { national, outcomes } = entry.data;
		const [first] = outcomes;
		const where = [...(national ? ['All networks'] : []), ...networkNames(directory, entry)];
		return {
			status: standingOf(entry, now),
			more: [
				where.join(', '),
				...(first ? [`${first.metric}: ${formatWithUnit(first.value, first.unit)}`] : []),
			],
			tiles: tilesOf(directory, entry),
			strength: evidenceOf(entry.data).strength,
		};
	}
	if (entry.collection === 'programmes')
		return { status: standingOf(entry, now), more: [entry.data.years] };
	if (entry.collection === 'signposts') {
		const { kind, status, whenInstead, nation } = entry.data;
		return {
			kind: signpostKinds[kind],
			...(status !== 'active' && { status: standingOf(entry, now) }),
			more: [whenInstead, ...(nation === 'england' ? [] : [nations[nation]])],
		};
	}
	if (entry.collection === 'systems') {
		const serving = networksOf(directory, entry).map(({ id }) => directory.get('networks', id));
		return {
			status: standingOf(entry, now),
			more: [serving.map(({ data }) => data.title).join(', or ')],
			tiles: tilesOf(directory, entry),
		};
	}
	return {};
}

/** The row of an entry in a list of its collection, as it stands at an instant. */
export const rowOf = (directory: Directory, entry: Entry, now: number): Row => ({
	href: entryUrl(entry.collection, entry.id),
	title: entry.data.title,
	text: entry.data.summary,
	...ownPart(directory, entry, now),
});
