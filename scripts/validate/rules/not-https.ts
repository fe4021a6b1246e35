import type { Rule } from './rule.ts';

const allowed = /^(https|mailto|tel):/i;

/** An open connection can be read and changed on the way; other schemes can run code. */
export const notHttps = {
	id: 'not-https',
	summary: 'A link out of the site is https, an email address or a telephone number.',
	*check({ entries }) {
		for (const { file, body } of entries) {
			for (const part of body.parts) {
				if (part.kind !== 'link') continue;
				const { url, line, column, length } = part;
				const isOutward = /^([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(url);
				if (!isOutward || allowed.test(url)) continue;
				yield {
					file,
					...{ line, column, ...(length && { length }) },
					message: `The link leads to "${url}", which is not https.`,
					hint: 'Give the https address of the page.',
				};
			}
		}
	},
} as const satisfies Rule;
