import { allPaths, pathUrl } from '#lib/route/paths.ts';
import { type CollectionName, collectionNames } from '#schema/names.ts';
import type { EntryFile } from './corpus.ts';

/** The pages of the site that are not entries. A link in a body may lead to these. */
export const knownPages: ReadonlySet<string> = new Set([
	'/',
	...collectionNames.map((name) => `/${name}/`),
	'/find/',
	'/search/',
	'/signposts/route/',
	...allPaths().map(pathUrl),
	'/shortlist/',
	'/data/',
	'/freshness/',
	'/outcomes/',
	'/topics/',
	'/companies/',
	'/what-did-not-work/',
	'/who-paid/',
	'/contribute/',
	'/contribute/fields/',
	'/contribute/rules/',
	'/about/',
	'/accessibility/',
	'/privacy/',
]);

/** The part of an address, after #, that leads to a heading of these words. */
export const anchorOf = (heading: string) =>
	heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
		.replaceAll(' ', '-');

/** The parts that pages of entries give names to; those of one entry are there as far as it fills them. */
export const partsOfEntries: Record<CollectionName, readonly string[]> = {
	networks: [
		...['contact', 'areas', 'strengths', 'calls', 'collaborations', 'programmes'],
		...['history', 'former'],
	],
	systems: ['contact', 'areas', 'glance', 'changes'],
	priorities: ['work', 'context', 'calls', 'collaborations', 'programmes', 'signposts'],
	calls: ['outcome', 'decide', 'dates', 'changes', 'challenge', 'issuers', 'late'],
	collaborations: ['aim', 'outcomes', 'trust', 'challenge', 'parties', 'paid'],
	programmes: ['results', 'glance'],
	signposts: ['go', 'glance', 'facts'],
	guides: ['on-page'],
};

/** The parts of the pages that are no entries, as links from outside and from bodies may name them. */
export const partsOfPages: Readonly<Record<string, readonly string[]>> = {
	'/about/': 'what who sources rules states attribution licences report'.split(' '),
	'/calls/': 'open closing-soon rolling maybe forthcoming lapsed over'.split(' '),
	'/collaborations/': ['strength'],
	'/contribute/': 'report correct add accept sources checker licence'.split(' '),
	'/contribute/fields/': ['every', ...collectionNames],
	'/data/': 'follow addresses collections geography shape state licence cite'.split(' '),
	'/find/': 'map places areas beyond data'.split(' '),
	'/freshness/': 'networks collections overdue next means how'.split(' '),
	'/networks/': 'map list areas'.split(' '),
};

/** The names of the parts of an entry's page. */
export function anchorsOf({ collection, value, body }: EntryFile): Set<string> {
	const found = new Set(['main', 'not-known', 'names', 'sources', ...partsOfEntries[collection]]);
	const times = new Map<string, number>();
	for (const part of body.parts) {
		if (part.kind === 'component' && part.attributes['id']) found.add(part.attributes['id']);
		if (part.kind !== 'heading') continue;
		const anchor = anchorOf(part.text);
		const before = times.get(anchor) ?? 0;
		times.set(anchor, before + 1);
		found.add(before ? `${anchor}-${before}` : anchor);
	}
	for (const index of (value?.sources ?? []).keys()) found.add(`source-${index + 1}`);
	return found;
}
