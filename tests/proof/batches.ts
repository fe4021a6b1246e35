import type { Changes, Gone } from './content.ts';

/** What changes some files, and is judged by what is said of them. */
interface Changing {
	changes: Changes;
	/** The file in which something is to be found, where that is another. */
	path?: string;
	gone?: Gone | undefined;
}

/** How many changes, each in files of its own, are judged at one time. */
const together = 24;

/**
 * Puts changes together that have no file in common: to judge them so takes a tenth of the time. What
 * takes a file away, or knows of another branch, may touch any other, and stays alone.
 */
export function inBatches<It>(all: readonly It[], changing: (it: It) => Changing): It[][] {
	const isLone = (it: It) => {
		const { changes, gone } = changing(it);
		return gone !== undefined || Object.values(changes).includes(undefined);
	};
	const batches: { batch: It[]; files: Set<string> }[] = [];
	for (const it of all.filter((one) => !isLone(one)).toSorted(byWants(all, changing))) {
		const files = filesOf(changing(it));
		const isFree = (one: (typeof batches)[number]) =>
			one.batch.length < together && !files.some((file) => one.files.has(file));
		const free = batches.find(isFree) ?? { batch: [], files: new Set() };
		if (free.batch.length === 0) batches.push(free);
		free.batch.push(it);
		for (const file of files) free.files.add(file);
	}
	return [...batches.map(({ batch }) => batch), ...all.filter(isLone).map((it) => [it])];
}

/** First what changes the files that most changes want: each of those needs a batch of its own. */
function byWants<It>(all: readonly It[], changing: (it: It) => Changing) {
	const wants = new Map<string, number>();
	for (const it of all)
		for (const file of filesOf(changing(it))) wants.set(file, (wants.get(file) ?? 0) + 1);
	const most = (it: It) => Math.max(...filesOf(changing(it)).map((file) => wants.get(file) ?? 0));
	return (one: It, other: It) => most(other) - most(one);
}

const filesOf = ({ changes, path }: Changing) => [
	...new Set([...Object.keys(changes), ...(path === undefined ? [] : [path])]),
];

/** All that a batch changes. */
export const changesOf = (all: readonly Changing[]): Changes =>
	Object.assign({}, ...all.map(({ changes }) => changes)) as Changes;

/** The two halves of a batch that is not as it should be. */
export function halves<It>(batch: readonly It[]): [It[], It[]] {
	const half = Math.ceil(batch.length / 2);
	return [batch.slice(0, half), batch.slice(half)];
}
