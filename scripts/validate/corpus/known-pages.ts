import { allPaths, pathUrl } from '#lib/route/paths.ts';
import { collectionNames } from '#schema/names.ts';

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
	'/contribute/',
	'/contribute/fields/',
	'/contribute/rules/',
	'/about/',
	'/accessibility/',
	'/privacy/',
]);
