import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { type Rule, type RuleFinding, wrongIn } from './rule.ts';
import { isTooFar } from './too-far-ahead.ts';

/** Whoever follows from what has ended must come to what stands, and on the day on which it began. */
export const brokenSuccession = {
	id: 'broken-succession',
	summary:
		'What has ended leads to what stands now: no signpost leads in a circle, and boards follow each other without a gap.',
	group: 'links',
	file: 'systems/wiltshire.mdx',
	bad: 'to: 2025-03-31\n',
	good: 'to: 2025-03-31\nsuccessors: [dorset]\n',
	*check(corpus) {
		yield* ofSignposts(corpus);
		for (const entry of corpus.in('systems')) {
			yield* ofSystem(entry);
			yield* ofEnds(entry, corpus);
		}
		yield* ofDays(corpus);
	},
} as const satisfies Rule;

function* ofSignposts(corpus: Corpus): Generator<RuleFinding> {
	const bySlug = new Map(corpus.in('signposts').map((entry) => [entry.slug, entry]));
	const told = new Set<EntryFile>();
	for (const entry of corpus.in('signposts')) {
		const { replacedBy, status } = entry.value ?? {};
		if (!replacedBy || replacedBy === entry.slug) continue;
		const way = [entry];
		let here = bySlug.get(replacedBy);
		while (here && !way.includes(here)) {
			way.push(here);
			here = bySlug.get(here.value?.replacedBy ?? '');
		}
		if (here && told.has(here)) continue;
		for (const it of here ? way : []) told.add(it);
		const end = way.at(-1);
		if (here)
			yield wrongIn(entry, ['replacedBy'], {
				says: `leads in a circle: ${[...way, here].map(({ slug }) => slug).join(', ')}.`,
				hint: 'Take replacedBy out of the one that stands today.',
			});
		else if (end === bySlug.get(replacedBy) && end?.value?.status === 'closed')
			yield wrongIn(entry, ['replacedBy'], {
				says: `is "${replacedBy}", which has closed too, and nothing follows it.`,
				hint: 'Name what to use today. If there is nothing, leave it out and say so under statusNote.',
			});
		else if (status === 'active')
			yield wrongIn(entry, ['replacedBy'], {
				says: `is "${replacedBy}", but status is "active".`,
				hint: 'Where it still stands, write what is planned in plannedSuccessor. Where not, correct status.',
			});
	}
}

const dayAfter = (day: string) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function* ofSystem({ file, frontMatter, value }: EntryFile<'systems'>): Generator<RuleFinding> {
	if (!value) return;
	const { to, successors = [] } = value;
	if (to && successors.length === 0)
		yield {
			file,
			...frontMatter.placeOfValue(['successors']),
			field: 'successors',
			message: `The board ended on ${to}, but no successors are named.`,
			hint: 'Name the boards that took over its area, each by its file name.',
		};
	if (!to && successors.length > 0)
		yield {
			file,
			...frontMatter.placeOfValue(['to']),
			field: 'to',
			message: 'successors are named, but the board has no last day in to.',
			hint: 'Give its last day in to. What is only planned belongs under changes.',
		};
}

/** Who takes over an area outlives the board that had it. */
function* ofEnds(entry: EntryFile<'systems'>, corpus: Corpus) {
	const { to, successors = [] } = entry.value ?? {};
	for (const [index, slug] of successors.entries()) {
		const end = corpus.in('systems').find((it) => it.slug === slug)?.value?.to;
		if (!to || !end || end > to) continue;
		yield wrongIn(entry, ['successors', index], {
			says: `is "${slug}", which ended on ${end}, no later than this board.`,
			hint: 'Name the board that has the area now.',
		});
	}
}

type Handover = { old: EntryFile<'systems'>; next: EntryFile<'systems'>; agrees: boolean };

/** Of two days that do not fit, the one is wrong that fits no other board either. */
function* ofDays(corpus: Corpus): Generator<RuleFinding> {
	const bySlug = new Map(corpus.in('systems').map((entry) => [entry.slug, entry]));
	const handovers = corpus.in('systems').flatMap((old): Handover[] => {
		const { from, to, successors = [] } = old.value ?? {};
		return successors.flatMap((slug) => {
			const next = bySlug.get(slug);
			// A board that was there before may take over an area too.
			if (!from || !to || !next?.value || next.value.from <= from) return [];
			return [{ old, next, agrees: next.value.from === dayAfter(to) }];
		});
	});
	const told = new Set<EntryFile>();
	for (const { old, next, agrees } of handovers) {
		const { to } = old.value ?? {};
		if (agrees || [to, next.value?.from].some((day) => isTooFar(day, corpus.today))) continue;
		const ofOld = handovers.filter((it) => it.old === old);
		const ofNext = handovers.filter((it) => it.next === next);
		const isNext =
			!ofNext.some((it) => it.agrees) &&
			(ofOld.some((it) => it.agrees) || ofNext.length > ofOld.length);
		const [wrong, field] = isNext ? ([next, 'from'] as const) : ([old, 'to'] as const);
		if (told.has(wrong)) continue;
		told.add(wrong);
		yield wrongIn(wrong, [field], {
			says: isNext
				? `is ${next.value?.from}, but "${old.slug}", which it took over, ended on ${old.value?.to}.`
				: `is ${old.value?.to}, but its successor "${next.slug}" began on ${next.value?.from}.`,
			hint: 'A new board begins on the day after the last of the old one: correct the day that is wrong.',
		});
	}
}
