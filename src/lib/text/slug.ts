import { slugPattern } from '#schema/slug.ts';
import { plainLetters } from './letters.ts';

/** Whether text can be a file name, and so an address. */
export const isSlug = (text: string): boolean => slugPattern.test(text);

/** A file name made of a title, or of a file name that is not quite one. */
export const slugOf = (text: string): string =>
	plainLetters(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
