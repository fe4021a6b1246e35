import type { Corpus } from '../corpus.ts';
import type { Finding } from '../diagnostic.ts';
import { ledTo, placeOfNaming, rightful } from './led-to.ts';
import type { Rule } from './rule.ts';

/** A call names the collaborations it led to, and they name it: a page must not deny the other. */
export const oneWayLink = {
	id: 'one-way-link',
	summary:
		'A call and the collaborations that came of it name each other, and a programme names the priority that names it.',
	group: 'links',
	example: {
		file: 'calls/frailty.mdx',
		beside: { 'collaborations/frailty-at-home.mdx': 'call: frailty\n' },
		bad: `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: One company was chosen.
`,
		good: `opens: 2025-09-01
closes: 2025-10-31
outcome:
  words: One company was chosen.
  collaborations: [frailty-at-home]
`,
	},
	*check(corpus) {
		yield* ofPriorities(corpus);
		const named = ledTo(corpus);
		const calls = new Map(corpus.in('calls').map((call) => [call.slug, call]));
		for (const { slug, file, frontMatter, value } of corpus.in('collaborations')) {
			if (!value) continue;
			const naming = rightful(named.get(slug) ?? [], value.call);
			if (naming?.call.slug === value.call) continue;
			if (naming) {
				const place = placeOfNaming(naming);
				const write = `Write call: ${naming.call.slug} in ${file}`;
				yield {
					...place,
					message: `${place.field} is "${slug}", but that collaboration names ${value.call ? `another call, "${value.call}"` : 'no call'}.`,
					hint: value.call ? `${write}, or take it out here.` : `${write}.`,
				};
			}
			const call = value.call === undefined ? undefined : calls.get(value.call);
			if (!call?.value) continue;
			yield {
				file,
				...frontMatter.placeOfValue(['call']),
				field: 'call',
				message: naming
					? `call is "${call.slug}", but the outcome of another call, "${naming.call.slug}", names this collaboration.`
					: `call is "${call.slug}", but the outcome of that call does not name this collaboration.`,
				hint: naming
					? `Write call: ${naming.call.slug}, or move ${slug} to outcome.collaborations in ${call.file}.`
					: `Add ${slug} to outcome.collaborations in ${call.file}.`,
			};
		}
	},
} as const satisfies Rule;

/** A programme may serve a priority that does not name it: only the nearest are named. */
function* ofPriorities(corpus: Corpus): Generator<Finding> {
	for (const { slug, file, frontMatter, value } of corpus.in('priorities')) {
		for (const [index, name] of (value?.programmes ?? []).entries()) {
			const programme = corpus.in('programmes').find((it) => it.slug === name);
			if (!programme?.value || programme.value.priorities?.includes(slug)) continue;
			const field = `programmes[${index}]`;
			yield {
				file,
				...frontMatter.placeOfValue(['programmes', index]),
				field,
				message: `${field} is "${name}", but that programme does not name this priority.`,
				hint: `Add ${slug} to priorities in ${programme.file}, or take the programme out here.`,
			};
		}
	}
}
