import type { Content } from './content.ts';
import type { Fault, Kind } from './kind.ts';
import { groups } from './kinds/index.ts';
import { randomFor } from './random.ts';

/** The seed of everything here: the same faults on every machine, while the content is the same. */
export const seed = 20_260_120;

/** A fault that is to be put into the content. */
export interface Planned {
	group: string;
	kind: Kind;
	fault: Fault;
}

/** Every fault, or at most so many of each kind. */
export const planAll = (content: Content, most = Infinity): Planned[] =>
	Object.entries(groups).flatMap(([group, kinds]) =>
		kinds.flatMap((kind) =>
			kind
				.faults(content, randomFor(kind.name, seed), Math.min(most, kind.count ?? 4))
				.map((fault) => ({ group, kind, fault })),
		),
	);
