import { httpsOf } from '../explain/certain-value.ts';
import { placeOfAddress } from '../read/body.ts';
import type { Rule } from './rule.ts';

const allowed = /^(https|mailto|tel):/i;

/** An open connection can be read and changed on the way; other schemes can run code. */
export const notHttps = {
	id: 'not-https',
	summary: 'A link out of the site is https, an email address or a telephone number.',
	group: 'body',
	example: {
		file: 'guides/calls.mdx',
		bad: '---\nUse [the form of the agency](http://www.example.org/form).\n',
		good: '---\nUse [the form of the agency](https://www.example.org/form).\n',
	},
	*checkEntry({ lines, body }) {
		for (const part of body.parts) {
			if (part.kind !== 'link') continue;
			const { url, line, column, length } = part;
			const isOutward = /^([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(url);
			if (!isOutward || allowed.test(url)) continue;
			const instead = httpsOf(url);
			const place = instead ? placeOfAddress(lines, part) : undefined;
			yield {
				...(place ?? { line, column, ...(length && { length }) }),
				message: `The link leads to "${url}", which is not https.`,
				hint: 'Give the https address of the page.',
				...(instead && place && { instead }),
			};
		}
	},
} as const satisfies Rule;
