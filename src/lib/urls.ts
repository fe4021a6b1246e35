import { site } from '#site';
import type { CollectionName } from '#schema/names.ts';
import type { SearchListName } from '#schema/search.ts';

/** Every address on the site is built here. Pages end in a slash. */
export const collectionUrl = (collection: CollectionName) => `/${collection}/`;
export const entryUrl = (collection: CollectionName, id: string) => `/${collection}/${id}/`;
export const entryDataUrl = (collection: CollectionName, id: string) => `/${collection}/${id}.json`;
export const facetUrl = (collection: CollectionName, facet: string, value: string) =>
	`/${collection}/by/${facet}/${value}/`;
export const sortUrl = (collection: CollectionName, order: string) =>
	`/${collection}/sorted/${order}/`;
export const topicUrl = (id: string) => `/topics/${id}/`;
export const companyUrl = (id: string) => `/companies/${id}/`;
export const bundleUrl = (collection: CollectionName) => `/data/${collection}.json`;
export const schemaUrl = (name: CollectionName | SearchListName) => `/schema/v1/${name}.json`;

/** The guide to the rules of the checker, and the part of it about one. */
export const rulesUrl = '/contribute/rules/';
export const ruleUrl = (id: string) => `${rulesUrl}#${id}`;

/** The finder with a question: a postcode, a place or the name of a network, which it shows on the map. */
const findUrl = (question: string) => `/find/#${new URLSearchParams({ q: question })}`;
/** Networks on the map: one is marked, several are to be found on the whole. */
export const mapUrl = (names: string[]) =>
	names.length === 1 && names[0] ? findUrl(names[0]) : `${collectionUrl('networks')}#map`;

export const absoluteUrl = (path: string) => new URL(path, site.url).href;

/** Whose site an address is on: `england.nhs.uk`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The repository's web editor, with a file open in it: `content/calls/techforce19.mdx`. */
export const editFileUrl = (file: string) => `${site.repository}/edit/main/${file}`;

/** The repository's web editor, with an entry's file open in it. */
export const editUrl = (collection: CollectionName, id: string) =>
	editFileUrl(`content/${collection}/${id}.mdx`);

/** The repository's web editor, with a new file in a folder: its name and its text filled in. */
export const newFileUrl = (folder: string, filename: string, value: string) =>
	`${site.repository}/new/main/${folder}?${new URLSearchParams({ filename, value })}`;

/** A form of the repository's for a new issue, with some of its fields filled in. */
export const formUrl = (form: string, filled: Record<string, string> = {}) =>
	`${site.repository}/issues/new?${new URLSearchParams({ template: `${form}.yml`, ...filled })}`;

/** The form for a problem, with the page filled in: `/calls/`. Without one the reader names it. */
export const problemUrl = (path: string) =>
	formUrl('problem', path ? { title: `Problem with ${path}`, page: absoluteUrl(path) } : {});

/** A file or folder of the repository, as its site shows it. */
export const fileUrl = (path: string) => `${site.repository}/blob/main/${path}`;

/** Everything that has been reported, and the way to report more. */
export const issuesUrl = `${site.repository}/issues`;
