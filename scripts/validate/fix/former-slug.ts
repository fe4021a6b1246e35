import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Base } from '../corpus/corpus.ts';
import { valueAt } from '../explain/walk-schema.ts';
import { saysTheSame, type SourceText } from './source.ts';

/**
 * The slugs that an entry had on the branch from which a change starts, where it was renamed since and
 * stayed in its collection: the addresses that must lead to it from now on.
 */
export function slugsBefore(base: Base | undefined, collection: string, slug: string): string[] {
	const here = `${collection}/${slug}`;
	return [...(base?.gone ?? [])].flatMap(([before, now]) => {
		const [folder, old] = before.split('/');
		return now === here && folder === collection && old ? [old] : [];
	});
}

/** An entry’s text with one more former slug, the newest last; as it was where that cannot be done. */
export function addFormerSlug(text: string, slug: string, source: SourceText): string {
	const { data, isSound, start, end } = source.read(text);
	const known: unknown = valueAt(data, ['formerSlugs']) ?? [];
	if (!isSound || !Array.isArray(known) || known.includes(slug)) return text;
	const yaml = text.slice(start, end);
	const list = parseDocument(yaml, { logLevel: 'silent' }).getIn(['formerSlugs'], true);
	const added = isSeq(list)
		? addToList(yaml, list, slug)
		: list === undefined
			? `${yaml}formerSlugs:\n  - ${slug}\n`
			: yaml;
	const tried = text.slice(0, start) + added + text.slice(end);
	const isGood =
		saysTheSame(text, tried, source, ({ path }) => path[0] === 'formerSlugs') &&
		isDeepStrictEqual(valueAt(source.read(tried).data, ['formerSlugs']), [...known, slug]);
	return isGood ? tried : text;
}

function addToList(yaml: string, { items, flow, range }: YAMLSeq, slug: string): string {
	const last: unknown = items.at(-1);
	const end = (last as { range?: [number, number] } | undefined)?.range?.[1];
	if (flow) {
		const at = end ?? (range?.[0] ?? 0) + 1;
		return `${yaml.slice(0, at)}${end === undefined ? '' : ', '}${slug}${yaml.slice(at)}`;
	}
	if (end === undefined) return yaml;
	const lineStart = yaml.lastIndexOf('\n', end - 1) + 1;
	const lineEnd = yaml.indexOf('\n', end) + 1;
	const hyphen = /^ *- +/.exec(yaml.slice(lineStart, lineEnd))?.[0];
	return hyphen ? `${yaml.slice(0, lineEnd)}${hyphen}${slug}\n${yaml.slice(lineEnd)}` : yaml;
}
