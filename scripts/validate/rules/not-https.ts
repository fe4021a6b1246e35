import { httpsOf } from '../explain/certain-value.ts';
import { placeOf } from '../finding.ts';
import { isOutward, linksOf, placeOfAddress } from '../read/body.ts';
import type { Rule } from './rule.ts';

const allowed = /^(https|mailto|tel):/i;

/** An open connection can be read and changed on the way; other schemes can run code. */
export const notHttps = {
	id: 'not-https',
	summary: 'A link out of the site is https, an email address or a telephone number.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\nUse [the form of the agency](http://www.example.org/form).\n',
	good: '---\nUse [the form of the agency](https://www.example.org/form).\n',
	*checkEntry(entry) {
		for (const link of linksOf(entry)) {
			const { url } = link;
			if (!isOutward(url) || allowed.test(url)) continue;
			const instead = httpsOf(url);
			const place = instead ? placeOfAddress(entry.lines, link) : undefined;
			yield {
				...(place ?? placeOf(link)),
				message: `The link leads to "${url}", which is not https.`,
				hint: 'Give the https address of the page.',
				...(instead && place && { instead }),
			};
		}
	},
} as const satisfies Rule;
