import type { CollectionName } from '#schema/names.ts';
import { textOf } from '../../../scripts/validate/examples/sample.ts';

/** A file made to break a reader: of which collection, and what is in it. */
export interface Hard {
	name: string;
	collection: CollectionName;
	text: string | Uint8Array;
}

export const guide = (name: string, body: string): Hard => ({
	name,
	collection: 'guides',
	text: textOf('guides', { title: `Guide ${name}`, order: 99 }, `\n${body}\n`),
});
export const fields = (name: string, more: string): Hard => ({
	name,
	collection: 'calls',
	text: textOf('calls', { title: `Call ${name}` }).replace(/---\n$/, `${more}\n---\n`),
});
export const words = (name: string, text: string): Hard =>
	fields(name, `challenge: ${JSON.stringify(text)}`);

/** So many of a text. */
export const times = (text: string, count: number) => text.repeat(count);
