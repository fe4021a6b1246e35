/** What the name of a file, and so its address, ends in: lower-case letters, digits and hyphens. */
export const slugEnd = '[a-z0-9]+(-[a-z0-9]+)*$';

/** The whole of such a name. */
export const slugPattern = /* @__PURE__ */ new RegExp(`^${slugEnd}`);
