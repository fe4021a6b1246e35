import { type Asker, homeOf, nationalWayIn, turnToNetwork } from '#lib/contact/turn.ts';
import { type Directory, allAreas, boardsToday } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { type AreaId, areaIds, isAreaId } from './area-ids.ts';
import { foldPlace } from '#lib/text/names.ts';
import type { Network } from '#schema/index.ts';
import { isOutside } from './answer.ts';
import type { FoundTurn, Join, NamedSystem, ServedArea, ServingNetwork } from './served.ts';
import type { PlacesTable } from './tables.ts';

/** The areas that each board of 2026 took over, by its title. */
type TakenOver = Record<string, AreaId[]>;

/** The areas of each board of 2026, out of the table of places. */
export const takenOverIn = ({
	areas,
	boards2026,
}: Pick<PlacesTable, 'areas' | 'boards2026'>): TakenOver =>
	Object.fromEntries(
		Object.entries(boards2026).flatMap(([indexes, boards]) => {
			const ids = indexes.split(' ').flatMap((index) => areas[Number(index)] ?? []);
			return boards.map((board) => [board, ids]);
		}),
	);

/**
 * Joins the areas of the geography to what content says of them. Throws where an area is in no system or
 * in two, or where a system lists one that the geography does not have: the validator refuses that first.
 */
export function makeJoin(directory: Directory, takenOver: TakenOver): Join {
	const national = nationalWayIn(directory);
	return {
		areas: joinAreas(directory, takenOver),
		networks: joinNetworks(directory),
		systems: joinSystems(directory),
		...(national && { national }),
		signposts: joinSignposts(directory),
	};
}

function joinAreas(directory: Directory, takenOver: TakenOver): Join['areas'] {
	const areas = new Map<AreaId, ServedArea>();
	for (const { area, of } of allAreas(directory)) {
		const { id, name, network, confidence, alsoPossible = [], why } = area;
		if (!isAreaId(id)) throw new Error(`${of.id} lists ${id}, which is no area of the geography.`);
		if (areas.has(id)) throw new Error(`${of.id} lists ${id}, which another system has.`);
		areas.set(id, {
			name,
			network,
			confidence,
			...(alsoPossible.length > 0 && { alsoPossible }),
			...((confidence !== 'high' || alsoPossible.length > 0) && { why }),
			system: of.id,
			...boardsNow(boardsToday(directory, of), id, takenOver),
		});
	}
	const missing = areaIds.find((id) => !areas.has(id));
	if (missing) throw new Error(`No system lists the area ${missing}.`);
	return Object.fromEntries(
		areaIds.map((id) => [id, areas.get(id) as ServedArea]),
	) as Join['areas'];
}

/** Of an old board's successors, those that took over an area, as far as the table can say. */
function boardsNow(
	boards: Entry<'systems'>[],
	area: AreaId,
	takenOver: TakenOver,
): Pick<ServedArea, 'boards' | 'boardsLikely'> {
	const ids = (entries: Entry<'systems'>[]) => entries.map(({ id }) => id);
	if (boards.length === 1) return { boards: ids(boards) };
	const named = boards.filter(({ data }) => takenOver[data.title]?.includes(area));
	// The table names new boards only: what none of them took went to one that continues.
	const continuing = boards.filter(({ data }) => !takenOver[data.title]);
	const likely = [named, continuing, boards].find(({ length }) => length > 0) ?? [];
	return { boards: ids(likely), boardsLikely: true };
}

const joinNetworks = ({ records }: Directory): Record<string, ServingNetwork> =>
	Object.fromEntries(
		records.networks.map(({ id, data }) => {
			const { ahsnName, ahsnShortName, acronyms, aliases = [] } = data;
			const names = [ahsnName, ahsnShortName, ...acronyms, ...aliases];
			return [
				id,
				{
					name: data.title,
					contact: contactOf(data),
					home: homeOf(data),
					names: otherNames(data.title, names),
				},
			];
		}),
	);

function contactOf(network: Network): ServingNetwork['contact'] {
	const turn = (asker: Asker): FoundTurn => {
		const { kind, lead, link, note } = turnToNetwork(network, asker);
		return { kind, lead, link, ...(note && { note }) };
	};
	return { 'innovator-company': turn('innovator-company'), 'nhs-staff': turn('nhs-staff') };
}

const joinSystems = ({ records }: Directory): Record<string, NamedSystem> =>
	Object.fromEntries(
		records.systems.map(({ id, data }) => {
			const { website } = data;
			const home = website && !data.to ? homeOf({ website }) : undefined;
			return [
				id,
				{
					name: data.title,
					...(data.to && { to: data.to }),
					...(home && { home }),
					names: otherNames(data.title, data.aliases ?? []),
				},
			];
		}),
	);

/** Names that the finder would not make of the title itself: it leaves out "ICB" and "ICS". */
function otherNames(title: string, names: string[]): string[] {
	const known = new Set([foldPlace(title)]);
	return names.filter((name) => {
		const key = foldPlace(name).replace(/ (?:icb|ics)$/, '');
		return !known.has(key) && known.add(key);
	});
}

function joinSignposts({ records }: Directory): Join['signposts'] {
	const signposts: Join['signposts'] = {};
	for (const { id, data } of records.signposts)
		if (isOutside(data.nation)) (signposts[data.nation] ??= []).push({ id, name: data.title });
	return signposts;
}
