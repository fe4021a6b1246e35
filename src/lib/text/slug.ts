/** Whether text can be a file name, and so an address. */
export const isSlug = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** A file name made of a title, or of a file name that is not quite one. */
export const slugOf = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036F’']/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
