import { collectionLabels, type CollectionName, collectionNames } from '#schema/names.ts';
import { starter } from './starter.ts';
import { lowerFirst, withArticle } from '#lib/text/words.ts';
import { editFileUrl, editUrl, fileUrl, formUrl, newFileUrl } from '#lib/urls.ts';

/** What a reader may do about a page: the link, and its words. */
interface WayIn {
	href: string;
	label: string;
	/** On a list that more can be added to: its collection. */
	addsTo?: CollectionName;
}

/** One of a collection with its article: `a call to industry`, `an integrated care system`. */
export const oneOf = (collection: CollectionName): string =>
	withArticle(lowerFirst(collectionLabels[collection].one));

/**
 * The repository's web editor with a new entry of a collection, ready to be filled in. The name is in
 * capitals so that the checker asks for another when it was left as it is.
 */
export const newEntryUrl = (collection: CollectionName): string =>
	newFileUrl(`content/${collection}`, 'NAME-IT-HERE.mdx', starter(collection));

/** The form for those who would rather send a new entry in words. */
export const newEntryFormUrl = (collection: CollectionName): string => formUrl(collection);

/** Where the contributors' page says how to add to a collection. */
const addUrl = (collection: CollectionName): string => `/contribute/#add-${collection}`;

const edit = (file: string): WayIn => ({ href: editFileUrl(file), label: 'Edit this page' });
const folder = (path: string, label: string): WayIn => ({ href: fileUrl(path), label });

/** Pages whose words do not stand where their address says. */
const elsewhere: Record<string, WayIn> = {
	'/find/': folder('content/systems', 'Edit who serves an area'),
	'/search/': {
		href: editFileUrl('content/search/answers.yml'),
		label: 'Edit the answers of the search',
	},
	'/contribute/fields/': folder('src/schema', 'Edit what the fields are for'),
	'/contribute/rules/': folder('scripts/validate/rules', 'Edit the rules'),
	'/networks/': edit('src/pages/networks/index.astro'),
	'/priorities/': edit('src/pages/priorities/index.astro'),
	'/outcomes/': edit('src/pages/outcomes.astro'),
	'/shortlist/': edit('src/pages/shortlist.astro'),
	'/404/': edit('src/pages/404.astro'),
};

/** The lists that pages of one condition or company are made from, by what their addresses begin with. */
const listsBehind: Record<string, WayIn> = {
	topics: { href: editFileUrl('content/search/vocabulary.yml'), label: 'Edit what it is called' },
	companies: { href: editFileUrl('content/search/companies.yml'), label: 'Edit what it is called' },
};

/**
 * How a page can be put right: an entry and prose by editing their file, a list by adding to it, and
 * what is made of other files by editing those.
 */
export function wayInto(path: string): WayIn {
	const known = elsewhere[path.replace(/\.html$/, '/')];
	if (known) return known;
	const [, first = '', second = '', third] = path.split('/');
	const collection = collectionNames.find((name) => name === first);
	const list = second ? listsBehind[first] : undefined;
	if (list) return list;
	if (!collection) return edit(`src/pages${path}index.astro`);
	if (second && third === '' && second !== 'route')
		return { href: editUrl(collection, second), label: 'Edit this page' };
	// The address of a filled-in file is long: only the page of the whole list carries it.
	const href = second ? addUrl(collection) : newEntryUrl(collection);
	return { href, label: `Add ${oneOf(collection)}`, addsTo: collection };
}
