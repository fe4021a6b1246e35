import { site } from '#site';
import type { CollectionName } from '#schema/index.ts';

/** Every address on the site is built here. Pages end in a slash. */
export const collectionUrl = (collection: CollectionName) => `/${collection}/`;
export const entryUrl = (collection: CollectionName, id: string) => `/${collection}/${id}/`;
export const entryDataUrl = (collection: CollectionName, id: string) => `/${collection}/${id}.json`;
export const facetUrl = (collection: CollectionName, facet: string, value: string) =>
	`/${collection}/by/${facet}/${value}/`;
export const sortUrl = (collection: CollectionName, order: string) =>
	`/${collection}/sorted/${order}/`;
export const bundleUrl = (collection: CollectionName) => `/data/${collection}.json`;
export const schemaUrl = (collection: CollectionName) => `/schema/v1/${collection}.json`;

/** The finder with a question: a postcode, a place or the name of a network, which it shows on the map. */
export const findUrl = (question: string) => `/find/#${new URLSearchParams({ q: question })}`;
/** Networks on the map: one is marked, several are to be found on the whole. */
export const mapUrl = (names: string[]) =>
	names.length === 1 && names[0] ? findUrl(names[0]) : `${collectionUrl('networks')}#map`;

export const absoluteUrl = (path: string) => new URL(path, site.url).href;

/** The page of the repository's web editor for an entry's file. */
export const editUrl = (collection: CollectionName, id: string) =>
	`${site.repository}/edit/main/content/${collection}/${id}.mdx`;

/** A new issue in the repository, with its subject filled in. */
export const problemUrl = (path: string) =>
	`${site.repository}/issues/new?title=${encodeURIComponent(`Problem with ${path}`)}`;

/** The page of the repository's web editor for a new entry. */
export const newEntryUrl = (collection: CollectionName) =>
	`${site.repository}/new/main/content/${collection}`;

/** A file or folder of the repository, as its site shows it. */
export const fileUrl = (path: string) => `${site.repository}/blob/main/${path}`;

/** Everything that has been reported, and the way to report more. */
export const issuesUrl = `${site.repository}/issues`;
