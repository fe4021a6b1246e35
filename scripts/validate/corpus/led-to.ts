import type { Corpus, Entry } from './corpus.ts';

/** The outcome of a call that names a collaboration, and where in its list. */
export interface Naming {
	call: Entry<'calls'>;
	index: number;
}

/** For each collaboration, the calls whose outcomes name it: each call once, in the order of the files. */
export function ledTo(corpus: Corpus): Map<string, Naming[]> {
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
export const rightful = (named: Naming[], answer: string | undefined): Naming | undefined =>
	named.find(({ call }) => call.slug === answer) ?? named[0];

/** A naming as findings give it: the file, the place and the field. */
export const placeOfNaming = ({ call, index }: Naming) => ({
	file: call.file,
	...call.frontMatter.placeOfValue(['outcome', 'collaborations', index]),
	field: `outcome.collaborations[${index}]`,
});
