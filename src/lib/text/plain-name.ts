import { fold } from './fold-name.ts';

/** A name as two are compared: `fold`, and no punctuation. Without letters and digits it stays as it is. */
export const plainName = (text: string): string =>
	fold(
		text
			.replace(/[’']/g, '')
			.replace(/&/g, ' and ')
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
	) || text;
