import {
	fieldsIn,
	isNeeded,
	partOf,
	purposeOf,
	type Schema,
	typeAt,
	typeOf,
} from '#schema/field-type.ts';
import { collectionNames } from '#schema/names.ts';
import { everyEntry } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import { searchFiles } from '#schema/search.ts';
import { upperFirst, withArticle } from '#lib/text/words.ts';
import type { Path, Places } from '../finding.ts';

/** What is explained: an entry, or an item of a list. */
export interface About {
	/** One of its kind, in a sentence: `call`, `priority`, `term`. */
	noun: string;
	schema: Schema;
	data: unknown;
	places: Places;
}

/** One of a kind at the beginning of a sentence: `A call`, `An answer`. */
export const one = ({ noun }: Pick<About, 'noun'>) => upperFirst(withArticle(noun));

/** A field, or an item of a list, as the schema has it: what it is, what it is for, and whether it may be left out. */
export function fieldAt(path: Path, { schema }: Pick<About, 'schema'>) {
	const parent = typeAt(schema, path.slice(0, -1));
	const field = parent && partOf(parent, path.at(-1) ?? '');
	return (
		field && {
			type: typeOf(field),
			description: purposeOf(field),
			isOptional: parent.kind === 'group' && !isNeeded(field),
		}
	);
}

/** Sentences, those that there are, one after the other. */
export const joinSentences = (...parts: (string | false | undefined)[]) =>
	parts.filter(Boolean).join(' ');

/** What to write where a field has nothing, and who needs it. */
export const whatToWrite = (path: Path, owner: string, about: About) =>
	joinSentences(
		`${owner} needs it.`,
		fieldAt(path, about)?.description,
		howToBegin(path, about.schema),
	);

/** As many fields as a message may name when none of them is needed more than the others. */
const few = 4;

/** The fields to write in a group: all where they are few, else those that it needs. */
export function fieldsToWrite(path: Path, schema: Schema): string[] {
	const fields = Object.entries(fieldsIn(typeAt(schema, path)) ?? {});
	const needed = fields.filter(([, field]) => isNeeded(field));
	return (fields.length <= few || needed.length === 0 ? fields : needed).map(([name]) => name);
}

/** What to type where a field is missing; undefined where its description shows that. */
function howToBegin(path: Path, schema: Schema): string | undefined {
	const name = String(path.at(-1));
	const names = fieldsToWrite(path, schema);
	if (names.length > 0) {
		const list = new Intl.ListFormat('en-GB').format(names.map((it) => `${it}:`));
		return `Begin with ${name}:, and below it ${list}.`;
	}
	const type = typeAt(schema, path);
	const mayBeEmpty = type?.kind === 'list' && type.least === 0;
	return mayBeEmpty ? `It is a list; write ${name}: [] if there was none.` : undefined;
}

/** Where the fields of a schema are listed on the site; `path` leads to the field that is asked about. */
export function fieldGuide(schema: Schema, path: Path = []): string {
	const collection = collectionNames.find((name) => schemas[name] === schema);
	const isShared = collection && String(path[0]) in everyEntry;
	const list = Object.entries(searchFiles).find(([, { element }]) => element === schema);
	const part = isShared ? 'every' : (collection ?? list?.[0]);
	return `/contribute/fields/${part ? `#${part}` : ''}`;
}
