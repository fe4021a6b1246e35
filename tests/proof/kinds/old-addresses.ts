import type { Changes, Draft } from '../content.ts';
import { firstFew, type Kind } from '../kind.ts';
import { sample } from '../random.ts';
import { closingOf, namesOf, usesOf } from '../spots.ts';
import { swap } from '../swap.ts';

export const oldAddressKinds: Kind[] = [
	swap({
		name: 'an old address that is another entry',
		rule: 'slug-taken',
		in: 'networks/',
		at: /^checked:$/,
		to: ({ draft: { path } }) => [
			'formerSlugs:',
			`  - ${path.includes('oxford') ? 'eastern' : 'oxford'}`,
			'checked:',
		],
		line: 1,
		count: 3,
	}),
	swap({
		name: 'an old address that is its own',
		rule: 'slug-taken',
		in: 'guides/',
		at: /^checked:$/,
		to: ({ draft: { path } }) => ['formerSlugs:', `  - ${path.slice(7, -4)}`, 'checked:'],
		line: 1,
		count: 2,
	}),
	swap({
		name: 'an old address given twice',
		rule: 'slug-taken',
		in: 'calls/',
		at: /^checked:$/,
		to: () => ['formerSlugs:', '  - an-old-name', '  - an-old-name', 'checked:'],
		line: 2,
		count: 2,
	}),
	swap({
		name: 'an old address that is none',
		rule: 'bad-file-name',
		at: /^checked:$/,
		to: () => ['formerSlugs:', '  - /calls/old/', 'checked:'],
		line: 1,
		count: 3,
	}),
	{
		name: 'an entry taken out without a word',
		rules: ['lost-address'],
		count: 3,
		faults: ({ drafts }, random, count) =>
			firstFew(sample(random, callsIn(drafts)), count, ({ path }) => {
				const uses = usesOf(path, drafts).length;
				if (uses > 1) return undefined;
				return {
					changes: { [path]: undefined },
					path,
					lines: [1],
					places: 1 + uses,
					gone: { [path.slice(0, -4)]: undefined },
				};
			}),
	},
	{
		name: 'an entry renamed without its old address',
		rules: ['lost-address'],
		count: 3,
		faults: ({ drafts }, random, count) =>
			sample(random, callsIn(drafts), count).map(({ path, lines }) => {
				const other = path.replace('.mdx', '-renamed.mdx');
				return {
					changes: renamed(path, other, drafts),
					path: other,
					lines: [closingOf(lines) + 1],
					gone: { [path.slice(0, -4)]: other.slice(0, -4) },
				};
			}),
	},
];

const callsIn = (drafts: readonly Draft[]) =>
	drafts.filter(({ path }) => path.startsWith('calls/'));

/** An entry under another name, in all that names it too. */
function renamed(path: string, other: string, drafts: readonly Draft[]): Changes {
	const users = new Set(usesOf(path, drafts).map((it) => it.path));
	const slug = new RegExp(namesOf(path), 'g');
	const changes: Record<string, string | undefined> = { [path]: undefined };
	for (const { path: user, text } of drafts) {
		if (user === path) changes[other] = text;
		else if (users.has(user)) changes[user] = text.replace(slug, other.slice(6, -4));
	}
	return changes;
}
