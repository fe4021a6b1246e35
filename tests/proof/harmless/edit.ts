import type { Changes, Content } from '../content.ts';
import { firstFew } from '../kind.ts';
import { type Random, sample } from '../random.ts';
import { type Search, type Spot, spotsIn } from '../spots.ts';

/** A way of changing the content that leaves it right. */
export interface Harmless {
	name: string;
	/** Makes as many edits as are asked for, or fewer where the content has no place for more. */
	edits(content: Content, random: Random, count: number): Changes[];
}

type Written = string | readonly string[] | undefined;

/** One line of some files written in another way; `undefined` where a line will not do. */
export const line = (name: string, search: Search, to: (spot: Spot) => Written): Harmless => ({
	name,
	edits: (content, random, count) =>
		firstFew(sample(random, spotsIn(content, search, random)), count, (spot) => {
			const written = to(spot);
			if (written === undefined) return undefined;
			const { path, lines } = spot.draft;
			return { [path]: lines.toSpliced(spot.at, 1, ...[written].flat()).join('\n') };
		}),
});

/** The whole text of some entries written in another way. */
export const text = (
	name: string,
	to: (text: string) => string | Uint8Array | undefined,
	where = /\.mdx$/,
): Harmless => ({
	name,
	edits: ({ drafts }, random, count) =>
		firstFew(
			sample(
				random,
				drafts.filter(({ path }) => where.test(path)),
			),
			count,
			(draft) => {
				const written = to(draft.text);
				return written === undefined || written === draft.text
					? undefined
					: { [draft.path]: written };
			},
		),
});
