import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import matter from 'gray-matter';

/** What reads a script in place of YAML would run it. */
const safely = { engines: { javascript: () => ({}) } };

/** The old addresses of entries, `/calls/old-name/`: they lead on, and the sitemap leaves them out. */
export function formerAddresses(root = 'content'): Set<string> {
	const addresses = globSync('*/*.mdx', { cwd: root }).flatMap((path) => {
		const { data } = matter(readFileSync(`${root}/${path}`, 'utf8'), safely);
		const slugs: unknown = data['formerSlugs'];
		return Array.isArray(slugs) ? slugs.map((slug) => `/${dirname(path)}/${String(slug)}/`) : [];
	});
	return new Set(addresses);
}
