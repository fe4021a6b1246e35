import { keysOf } from './vocabulary.ts';

/**
 * The eight collections: folder, schema, address and reference target all use these words. With what each is
 * called on a page: one of them, and all of them.
 */
export const collectionLabels = {
	networks: { one: 'Network', many: 'Networks' },
	systems: { one: 'Integrated care system', many: 'Integrated care systems' },
	priorities: { one: 'Priority', many: 'Priorities' },
	calls: { one: 'Call to industry', many: 'Calls to industry' },
	collaborations: { one: 'Collaboration', many: 'Collaborations' },
	programmes: { one: 'Programme', many: 'Programmes' },
	signposts: { one: 'Signpost', many: 'Signposts' },
	guides: { one: 'Guide', many: 'Guides' },
};
export type CollectionName = keyof typeof collectionLabels;
export const collectionNames = /* @__PURE__ */ keysOf(collectionLabels);

/** What the name of a file, and so its address, ends in: lower-case letters, digits and hyphens. */
export const slugEnd = '[a-z0-9]+(-[a-z0-9]+)*$';

/** The whole of such a name. */
export const slugPattern = /* @__PURE__ */ new RegExp(`^${slugEnd}`);
