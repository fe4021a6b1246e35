import type { CollectionName } from '#schema/names.ts';
import { nations, signpostKinds } from '#schema/vocabulary.ts';
import {
	type Directory,
	networksOfSystem,
	type Records,
	shortName,
} from '#lib/entries/directory.ts';
import { formatWithUnit } from '#lib/text/figures.ts';
import {
	type Standing,
	standingOfCollaboration,
	standingOfProgramme,
	standingOfSignpost,
	standingOfSystem,
} from '#lib/entries/standing.ts';
import { tilesOfCollaboration } from '#lib/map/tiles.ts';
import { entryUrl } from '#lib/urls.ts';

/** What a row of a list shows of an entry that is not a call. */
export interface Row {
	href: string;
	title: string;
	text: string;
	kind?: string;
	status?: Standing;
	more: string[];
	tiles?: { column: number; row: number }[];
}

type RowMakers = {
	[C in Exclude<CollectionName, 'calls'>]?: (
		directory: Directory,
		entry: Records[C][number],
	) => Omit<Row, 'href' | 'title' | 'text'>;
};

const makers: RowMakers = {
	collaborations: (directory, { data }) => {
		const [first] = data.outcomes;
		const networks = data.networks.map(({ network }) =>
			shortName(directory.get('networks', network)),
		);
		const where = [...(data.national ? ['All networks'] : []), ...networks].join(', ');
		return {
			status: standingOfCollaboration(data),
			more: [
				where,
				...(first ? [`${first.metric}: ${formatWithUnit(first.value, first.unit)}`] : []),
			],
			tiles: tilesOfCollaboration(directory, data),
		};
	},
	programmes: (_directory, { data }) => ({ status: standingOfProgramme(data), more: [data.years] }),
	signposts: (_directory, { data }) => ({
		kind: signpostKinds[data.kind],
		...(data.status !== 'active' && { status: standingOfSignpost(data) }),
		more: [data.whenInstead, ...(data.nation === 'england' ? [] : [nations[data.nation]])],
	}),
	systems: (directory, system) => {
		const networks = directory.all('networks', networksOfSystem(directory, system));
		return {
			status: standingOfSystem(system.data),
			more: [networks.map(({ data }) => data.title).join(', or ')],
			tiles: networks.map(({ data }) => data.tile),
		};
	},
};

/** The row of an entry in a list of its collection. */
export function rowOf<C extends Exclude<CollectionName, 'calls'>>(
	directory: Directory,
	collection: C,
	entry: Records[C][number],
): Row {
	const make = makers[collection] as
		| ((directory: Directory, entry: Records[C][number]) => Omit<Row, 'href' | 'title' | 'text'>)
		| undefined;
	return {
		href: entryUrl(collection, entry.id),
		title: entry.data.title,
		text: entry.data.summary,
		...(make?.(directory, entry) ?? { more: [] }),
	};
}
