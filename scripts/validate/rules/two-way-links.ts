import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { type Rule, type RuleFinding, wrongIn } from './rule.ts';

/** The outcome of a call that names a collaboration, and where in its list. */
export type Naming = { call: EntryFile<'calls'>; index: number };

/** For each collaboration, the calls whose outcomes name it: each call once, in the order of the files. */
function ledTo(corpus: Corpus): Map<string, Naming[]> {
	const found = new Map<string, Naming[]>();
	for (const call of corpus.in('calls')) {
		const slugs = call.value?.outcome?.collaborations ?? [];
		for (const [index, slug] of slugs.entries()) {
			const named = found.get(slug) ?? [];
			if (named.at(-1)?.call !== call) found.set(slug, [...named, { call, index }]);
		}
	}
	return found;
}

/** Of the calls that name a collaboration, the one that it names too; else the first. */
const rightful = (named: Naming[], answer: string | undefined): Naming | undefined =>
	named.find(({ call }) => call.slug === answer) ?? named[0];

const pathOf = ({ index }: Naming) => ['outcome', 'collaborations', index];

/** A collaboration came of one call: with two, each page would claim it, and counts would too. */
export const collaborationTwice = {
	id: 'collaboration-twice',
	summary: 'A collaboration is named by the outcome of one call.',
	group: 'links',
	file: 'calls/stroke.mdx',
	beside: {
		'calls/frailty.mdx': `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: One company was chosen.
  collaborations: [frailty-at-home]
`,
		'collaborations/frailty-at-home.mdx': 'call: frailty\n',
	},
	bad: `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: Another company was chosen.
  collaborations: [frailty-at-home]
`,
	good: 'opens: 2025-09-01\ncloses: 2025-10-31\noutcome:\n  words: Another company was chosen.\n',
	*check(corpus) {
		const named = ledTo(corpus);
		for (const { slug, value } of corpus.in('collaborations')) {
			if (!value) continue;
			const namings = named.get(slug) ?? [];
			const right = rightful(namings, value.call);
			for (const naming of namings) {
				if (!right || naming === right) continue;
				yield wrongIn(naming.call, pathOf(naming), {
					says: `is "${slug}", which the outcome of ${right.call.file} names already.`,
					hint: 'It came of one call: name it there, and take it out of the other.',
				});
			}
		}
	},
} as const satisfies Rule;

/** A call names the collaborations it led to, and they name it: a page must not deny the other. */
export const oneWayLink = {
	id: 'one-way-link',
	summary:
		'A call and the collaborations that came of it name each other, and programmes and signposts name the priority that names them.',
	group: 'links',
	beside: { 'collaborations/frailty-at-home.mdx': 'call: frailty\n' },
	bad: 'opens: 2025-09-01\ncloses: 2025-10-31\noutcome:\n  words: One company was chosen.\n',
	good: `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: One company was chosen.
  collaborations: [frailty-at-home]
`,
	*check(corpus) {
		yield* ofPriorities(corpus);
		const named = ledTo(corpus);
		const calls = new Map(corpus.in('calls').map((call) => [call.slug, call]));
		for (const entry of corpus.in('collaborations')) {
			const { slug, file, value } = entry;
			if (!value) continue;
			const naming = rightful(named.get(slug) ?? [], value.call);
			if (naming?.call.slug === value.call) continue;
			// A name that leads nowhere is broken-reference’s to tell, and all that is wrong.
			if (value.call !== undefined && !calls.has(value.call)) continue;
			if (naming) {
				const write = `Write call: ${naming.call.slug} in ${file}`;
				yield wrongIn(naming.call, pathOf(naming), {
					says: `is "${slug}", but that collaboration names ${value.call ? `another call, "${value.call}"` : 'no call'}.`,
					hint: value.call ? `${write}, or take it out here.` : `${write}.`,
				});
			}
			const call = value.call === undefined ? undefined : calls.get(value.call);
			if (!call?.value || leadsNowhere(call, corpus)) continue;
			yield wrongIn(entry, ['call'], {
				says: naming
					? `is "${call.slug}", but the outcome of another call, "${naming.call.slug}", names this collaboration.`
					: `is "${call.slug}", but the outcome of that call does not name this collaboration.`,
				hint: naming
					? `Write call: ${naming.call.slug}, or move ${slug} to outcome.collaborations in ${call.file}.`
					: `Add ${slug} to outcome.collaborations in ${call.file}.`,
			});
		}
	},
} as const satisfies Rule;

/** Whether the outcome of a call names a collaboration that is not there: that may be the one that is missed. */
const leadsNowhere = ({ value }: EntryFile<'calls'>, corpus: Corpus) =>
	(value?.outcome?.collaborations ?? []).some((slug) => !corpus.find('collaborations', slug));

/** A programme, or a signpost, may serve a priority that does not name it: only the nearest are named. */
function* ofPriorities(corpus: Corpus): Generator<RuleFinding> {
	for (const entry of corpus.in('priorities')) {
		const { slug, value } = entry;
		for (const { path, target, slug: name } of value ? entry.references : []) {
			if (target !== 'programmes' && target !== 'signposts') continue;
			const other = corpus.find(target, name);
			const isNamed = other?.references.some(
				(it) => it.target === 'priorities' && it.slug === slug,
			);
			if (!other?.value || isNamed) continue;
			const one = target.slice(0, -1);
			yield wrongIn(entry, path, {
				says: `is "${name}", but that ${one} does not name this priority.`,
				hint: `Add ${slug} to priorities in ${other.file}, or take the ${one} out here.`,
			});
		}
	}
}
