import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fieldsOfYaml, splitEntry } from '#lib/text/front-matter.ts';

/**
 * The old addresses of entries, `/calls/old-name/`: they lead on, and the sitemap leaves them out. An entry that
 * cannot be read has none: others say so.
 */
export function formerAddresses(root = 'content'): Set<string> {
	const addresses = globSync('*/*.mdx', { cwd: root }).flatMap((path) => {
		const split = splitEntry(readFileSync(`${root}/${path}`, 'utf8'));
		const slugs = split && fieldsOfYaml(split.yaml)?.['formerSlugs'];
		return Array.isArray(slugs) ? slugs.map((slug) => `/${dirname(path)}/${String(slug)}/`) : [];
	});
	return new Set(addresses);
}
