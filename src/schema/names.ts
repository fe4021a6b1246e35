/** The eight collections: folder, schema, address and reference target all use these words. */
export const collectionNames = [
	'networks',
	'systems',
	'priorities',
	'calls',
	'collaborations',
	'programmes',
	'signposts',
	'guides',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** What each collection is called on a page: one of them, and all of them. */
export const collectionLabels: Record<CollectionName, { one: string; many: string }> = {
	networks: { one: 'Network', many: 'Networks' },
	systems: { one: 'Integrated care system', many: 'Integrated care systems' },
	priorities: { one: 'Priority', many: 'Priorities' },
	calls: { one: 'Call to industry', many: 'Calls to industry' },
	collaborations: { one: 'Collaboration', many: 'Collaborations' },
	programmes: { one: 'Programme', many: 'Programmes' },
	signposts: { one: 'Signpost', many: 'Signposts' },
	guides: { one: 'Guide', many: 'Guides' },
};

/** What the name of a file, and so its address, ends in: lower-case letters, digits and hyphens. */
export const slugEnd = '[a-z0-9]+(-[a-z0-9]+)*$';

/** The whole of such a name. */
export const slugPattern = /* @__PURE__ */ new RegExp(`^${slugEnd}`);
