import type { Kind } from '../kind.ts';
import { withoutALetter } from '../random.ts';
import { swap, type Swap } from '../swap.ts';

const broken = 'broken-reference';

/** A reference in a field of its own. */
const single = /^( *(?:- )?(?:network|system|replacedBy|plannedSuccessor|call)): ([a-z0-9-]{4,})$/;

/** Items of the lists that hold references. */
const isInList = ({ draft, at }: { draft: { lines: readonly string[] }; at: number }) => {
	let line = at;
	while (draft.lines[line]?.startsWith('  - ')) line -= 1;
	return /^(networks|priorities|systems|related|signposts|programmes|leadNetworks|successors|areaNetworks):$/.test(
		draft.lines[line] ?? '',
	);
};
const item = /^( {2}- )([a-z0-9-]{5,})$/;

const ofList = (
	name: string,
	rule: Swap['rule'],
	write: (slug: string, random: () => number) => string | string[],
	more: Partial<Swap> = {},
): Kind =>
	swap({
		name,
		rule,
		at: item,
		to: (spot) =>
			isInList(spot)
				? [write(spot.match[2] ?? '', spot.random)].flat().map((it) => `  - ${it}`)
				: undefined,
		...more,
	});

export const referenceKinds: Kind[] = [
	swap({
		name: 'a letter missing in a reference',
		rule: broken,
		at: single,
		to: ({ match, random }) => `${match[1]}: ${withoutALetter(match[2] ?? '', random)}`,
		count: 8,
	}),
	ofList('a letter missing in a list of references', broken, withoutALetter, { count: 8 }),
	ofList('a reference to nothing', broken, () => 'no-such-entry', { count: 4 }),
	ofList('the same reference twice', broken, (slug) => [slug, slug], { line: 1, count: 4 }),
	ofList('a reference with its file ending', broken, (slug) => `${slug}.mdx`, {
		count: 3,
	}),
	ofList('a reference with its folder', broken, (slug) => `signposts/${slug}`, {
		count: 3,
	}),
	ofList('a title for a reference', broken, () => 'Health Innovation Wessex', {
		count: 3,
	}),
	ofList(
		'a reference with a capital letter',
		broken,
		(slug) => slug.charAt(0).toUpperCase() + slug.slice(1),
		{ count: 3 },
	),
	swap({
		name: 'a signpost beside itself',
		rule: broken,
		in: 'signposts/',
		at: /^related:$/,
		to: ({ draft: { path } }) => ['related:', `  - ${path.slice(10, -4)}`],
		line: 1,
		count: 4,
	}),
	swap({
		name: 'a signpost that closed, and nothing instead',
		rule: 'closed-without-replacement',
		in: 'signposts/',
		at: /^status: active$/,
		to: ({ draft: { text } }) =>
			/^(statusNote|notKnown|replacedBy):/m.test(text) ? undefined : 'status: closed',
		count: 4,
	}),
];
