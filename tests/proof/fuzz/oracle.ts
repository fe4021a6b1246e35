import matter from 'gray-matter';
import { load } from 'js-yaml';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';

/** What stands in place of the engines that gray-matter comes with: one of them runs what it reads. */
const refuse = (): never => {
	throw new Error('not YAML');
};

/**
 * What Astro would say of an entry, by a way of its own: the bytes as UTF-8, the fields with js-yaml as
 * Astro does, the schema. Undefined where the entry would be published; else why it would not.
 */
export function whyRefused(
	collection: CollectionName,
	slug: string,
	bytes: Uint8Array,
): string | undefined {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return 'not UTF-8';
	}
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return 'no address';
	try {
		const yaml = (source: string) => load(source) as object;
		const { data } = matter(text, { engines: { yaml, json: refuse, javascript: refuse } });
		const { success, error } = schemas[collection].safeParse(data);
		return success ? undefined : (error.issues[0]?.message ?? 'refused');
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
