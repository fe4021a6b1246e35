import { nearest } from '#lib/text/distance.ts';
import { placeOf } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The components that guides may use, with their properties; src/components/mdx.ts holds them. */
const knownComponents: Readonly<Record<string, { needs: string[]; may: string[] }>> = {
	Steps: { needs: [], may: [] },
	Notice: { needs: ['title'], may: ['id'] },
	FormLine: { needs: ['title'], may: ['lines'] },
};
const known = Object.keys(knownComponents);
const allOf = (names: string[]) => new Intl.ListFormat('en-GB').format(names);

/** Astro would fail on such a component too, but without saying where it stands. */
export const unknownComponent = {
	id: 'unknown-component',
	summary: 'A guide uses the components Steps, Notice and FormLine, and no others.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\n<Note title="Your copy">\n\nKeep a copy of what you send.\n\n</Note>\n',
	good: '---\n<Notice title="Your copy">\n\nKeep a copy of what you send.\n\n</Notice>\n',
	*checkEntry(entry) {
		if (entry.collection !== 'guides') return;
		for (const part of entry.body.parts) {
			if (part.kind !== 'component' || known.includes(part.name)) continue;
			const { name } = part;
			const close = nearest(name, known);
			yield {
				...placeOf(part),
				message: name
					? `<${name}> is not one of the components of guides.`
					: 'An empty tag, <>, is not one of the components of guides.',
				hint: close ? `Did you mean <${close}>?` : `There are ${allOf(known)}.`,
			};
		}
	},
} as const satisfies Rule;

/** A property that a component does not have is dropped without a word, and one that it needs leaves a gap. */
export const componentProperty = {
	id: 'component-property',
	summary: 'The components of guides have the properties that they take: a Notice its title.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\n<Notice titel="Before you apply">\n\nKeep a copy.\n\n</Notice>\n',
	good: '---\n<Notice title="Before you apply">\n\nKeep a copy.\n\n</Notice>\n',
	*checkEntry(entry) {
		if (entry.collection !== 'guides') return;
		const { file, body } = entry;
		for (const part of body.parts) {
			if (part.kind !== 'component' || !Object.hasOwn(knownComponents, part.name)) continue;
			const { line, column, name, attributes } = part;
			const place = { file, ...placeOf(part) };
			const { needs, may } = knownComponents[part.name]!;
			const known = [...needs, ...may];
			const unknown = Object.keys(attributes).filter((it) => !known.includes(it));
			// What is given as code is for not-plain-prose to find.
			const hasCode = body.parts.some(
				(it) => it.kind === 'expression' && it.line === line && it.column === column,
			);
			for (const it of unknown) {
				const close = nearest(it, known);
				const can =
					known.length > 0 ? `It can have ${allOf(known)}.` : 'It has none: write the tag alone.';
				const hint = close ? `Did you mean "${close}"?` : can;
				yield { ...place, message: `<${name}> has no property "${it}".`, hint };
			}
			// A property that is misspelt is missing too: once is enough.
			if (unknown.length > 0 || hasCode) continue;
			for (const it of needs.filter((name) => !attributes[name]?.trim()))
				yield {
					...place,
					message: `<${name}> has no ${it}.`,
					hint: `Write <${name} ${it}="…">: readers see it above the words.`,
				};
		}
	},
} as const satisfies Rule;
