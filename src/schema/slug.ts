/** What the name of a file, and so its address, is made of: lower-case letters, digits and hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The same, to stand at the end of a longer pattern. */
export const slugEnd = slugPattern.source.slice(1);
