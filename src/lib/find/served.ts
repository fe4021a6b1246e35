import { groupedBy } from '#lib/text/grouped.ts';
import type { Asker, ContactLink, Turn } from '#lib/contact/turn.ts';
import type { System } from '#schema/index.ts';
import type { AreaPart, NamedPlace, Nation } from './answer.ts';
import type { AreaId } from './area-ids.ts';
import { foldPlace } from '#lib/text/names.ts';
import type { Names } from './names.ts';

/** An area with what content says of it. Networks and systems are ids. */
export interface ServedArea {
	name: string;
	network: string;
	/** How sure it is that this network serves it. */
	confidence: NonNullable<System['areas']>[number]['confidence'];
	/** Networks that may serve it instead. */
	alsoPossible?: string[];
	/** What the answer rests on, where it is not sure. */
	why?: string;
	/** The board of 2022 to 2026 that it was part of. */
	system: string;
	/** Today's board: more than one where the old board was divided and nothing says where. */
	boards: string[];
	/** Set where the old board was divided, so that today's is likely and not known. */
	boardsLikely?: true;
}

/** Where somebody turns to a body, as the finder says it. */
export type FoundTurn = Pick<Turn, 'kind' | 'lead' | 'link' | 'note'>;

export interface ServingNetwork {
	name: string;
	/** Where each of those who ask turns to it. */
	contact: Record<Asker, FoundTurn>;
	home: ContactLink;
	/** Other names that it is asked for by. */
	names: string[];
}

export interface NamedSystem {
	name: string;
	/** The last day of a board that has closed. */
	to?: string;
	/** The home page of a board of today, where it is known. */
	home?: ContactLink;
	names: string[];
}

/** What joins the geography to content: made at build by join.ts, fetched with the first table. */
export interface Join {
	areas: Record<AreaId, ServedArea>;
	networks: Record<string, ServingNetwork>;
	systems: Record<string, NamedSystem>;
	/** The national way in, which stands beside every contact. */
	national?: ContactLink;
	/** Ids and titles of the signposts of nations outside England. */
	signposts: Partial<Record<Nation, { id: string; name: string }[]>>;
}

/** A part of an answer with what serves it. */
export type ServedPart = AreaPart & ServedArea;

export const servedParts = (parts: readonly AreaPart[], { areas }: Join): ServedPart[] =>
	parts.map((part) => ({ ...part, ...areas[part.area] }));

/** A network of an answer, with the parts that it serves, or may. */
export interface NetworkOfAnswer {
	network: string;
	parts: ServedPart[];
	/** Of the postcodes asked for, where shares are known: 0 to 1. */
	share?: number;
	/** False for one that is only possible instead of another. */
	isDefault: boolean;
}

/**
 * The networks of an answer, each once: those that serve its parts, the largest share first, then those
 * that may serve one of them instead. One network for several areas is one answer.
 */
export function networksServing(parts: readonly AreaPart[], join: Join): NetworkOfAnswer[] {
	const served = servedParts(parts, join);
	const sure = groupedBy(served, ({ network }) => network);
	const possible = served.flatMap((part) =>
		(part.alsoPossible ?? []).flatMap((network) => (sure.has(network) ? [] : { network, part })),
	);
	return [
		...[...sure]
			.map(([network, its]) => ({ network, parts: its, isDefault: true, ...shareOf(its) }))
			.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0)),
		...[...groupedBy(possible, ({ network }) => network)].map(([network, its]) => ({
			network,
			parts: its.map(({ part }) => part),
			isDefault: false,
		})),
	];
}

const shareOf = (parts: ServedPart[]): { share?: number } => {
	const shares = parts.flatMap(({ share }) => share ?? []);
	const sum = shares.reduce((all, share) => all + share, 0);
	return shares.length === parts.length ? { share: Math.round(sum * 1000) / 1000 } : {};
};

const made = new WeakMap<Join, Names>();

/** Networks and systems by their names, for the finder: "Wessex AHSN", "S0E4D"; made once. */
export function servedNames(join: Join): Names {
	const known = made.get(join);
	if (known) return known;
	const names = new Map<string, NamedPlace[]>();
	const areas = Object.entries(join.areas) as [AreaId, ServedArea][];
	const add = (place: NamedPlace, others: readonly string[]) => {
		for (const name of [place.name, ...others]) {
			const key = foldPlace(name);
			if (!names.has(key)) names.set(key, [place]);
		}
	};
	const idsOf = (test: (area: ServedArea) => boolean) =>
		areas.filter(([, area]) => test(area)).map(([id]) => id);
	for (const [id, { name, names: others }] of Object.entries(join.networks))
		add({ name, of: 'network', areas: idsOf(({ network }) => network === id) }, others);
	for (const [id, { name, names: others }] of Object.entries(join.systems)) {
		const lies = ({ system, boards }: ServedArea) => system === id || boards.includes(id);
		add({ name, of: 'board', areas: idsOf(lies) }, others);
	}
	made.set(join, names);
	return names;
}
