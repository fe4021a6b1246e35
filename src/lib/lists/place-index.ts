import { type Directory, allAreas } from '#lib/entries/directory.ts';

/** Towns, counties, councils and systems by letter, each with the ids of its networks. */
export function placesByLetter(
	directory: Directory,
	councils: readonly { name: string; areas: readonly string[] }[],
) {
	const { records } = directory;
	const found = new Map<string, Set<string>>();
	const add = (name: string, networks: string[]) => {
		const ids = found.get(name) ?? new Set();
		for (const id of networks) ids.add(id);
		found.set(name, ids);
	};
	for (const { id, data } of records.networks)
		for (const name of [...data.places, ...data.counties]) add(name, [id]);
	const served = new Map(allAreas(directory).map(({ area }) => [area.id, area]));
	for (const { name, areas } of councils)
		for (const id of areas) {
			const area = served.get(id);
			if (area) add(name, [area.network, ...(area.alsoPossible ?? [])]);
		}
	for (const { data } of records.systems)
		if (data.areas)
			add(
				data.title,
				data.areas.flatMap((area) => [area.network, ...(area.alsoPossible ?? [])]),
			);
	const places = [...found]
		.map(([name, networks]) => ({ name, networks: [...networks] }))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
	return [...Map.groupBy(places, ({ name }) => name.charAt(0).toUpperCase())].map(
		([letter, inLetter]) => ({ letter, places: inLetter }),
	);
}
