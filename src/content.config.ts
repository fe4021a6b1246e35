import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { CollectionName } from '#schema/names.ts';
import { schemas } from '#schema/index.ts';

const entriesIn = (folder: CollectionName) =>
	glob({ base: `./content/${folder}`, pattern: '[^_]*.mdx' });

/** What Astro hands a loader beside the documented context: how each kind of file is rendered. */
type ContextWithTypes = LoaderContext & { entryTypes: Map<string, unknown> };

/**
 * A record's body is plain prose, so it is rendered when it is loaded, as Markdown is: no module of
 * Vite's for each entry, and no way for an entry to run code in the build.
 */
const recordsIn = (folder: CollectionName): Loader => {
	const loader = entriesIn(folder);
	return {
		...loader,
		load: (context) => {
			const markdown = (context as ContextWithTypes).entryTypes.get('.md');
			if (!markdown) throw new Error('Astro has no Markdown renderer to read records with.');
			const asMarkdown: ContextWithTypes = {
				...context,
				entryTypes: new Map([['.mdx', markdown]]),
			};
			return loader.load(asMarkdown);
		},
	};
};

export const collections = {
	networks: defineCollection({ loader: recordsIn('networks'), schema: schemas.networks }),
	systems: defineCollection({ loader: recordsIn('systems'), schema: schemas.systems }),
	priorities: defineCollection({ loader: recordsIn('priorities'), schema: schemas.priorities }),
	calls: defineCollection({ loader: recordsIn('calls'), schema: schemas.calls }),
	collaborations: defineCollection({
		loader: recordsIn('collaborations'),
		schema: schemas.collaborations,
	}),
	programmes: defineCollection({ loader: recordsIn('programmes'), schema: schemas.programmes }),
	signposts: defineCollection({ loader: recordsIn('signposts'), schema: schemas.signposts }),
	guides: defineCollection({ loader: entriesIn('guides'), schema: schemas.guides }),
} satisfies Record<CollectionName, unknown>;
