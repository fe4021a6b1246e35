import type { Rule } from './rule.ts';

/** A call names the collaborations it led to, and they name it: a page must not deny the other. */
export const oneWayLink = {
	id: 'one-way-link',
	summary: 'A call and the collaborations that came of it name each other.',
	*check(corpus) {
		for (const call of corpus.in('calls')) {
			for (const [index, slug] of (call.value?.outcome?.collaborations ?? []).entries()) {
				const other = corpus.in('collaborations').find((entry) => entry.slug === slug);
				if (!other?.value || other.value.call === call.slug) continue;
				const field = `outcome.collaborations[${index}]`;
				yield {
					file: call.file,
					...call.frontMatter.placeOfValue(['outcome', 'collaborations', index]),
					field,
					message: `${field} is "${slug}", but that collaboration names ${other.value.call ? `the call "${other.value.call}"` : 'no call'}.`,
					hint: `Write call: ${call.slug} in ${other.file}.`,
				};
			}
		}
		for (const { slug, file, frontMatter, value } of corpus.in('collaborations')) {
			const call = corpus.in('calls').find((entry) => entry.slug === value?.call);
			if (!call?.value || call.value.outcome?.collaborations?.includes(slug)) continue;
			yield {
				file,
				...frontMatter.placeOfValue(['call']),
				field: 'call',
				message: `call is "${call.slug}", but the outcome of that call does not name this collaboration.`,
				hint: `Add ${slug} to outcome.collaborations in ${call.file}.`,
			};
		}
	},
} as const satisfies Rule;
