import { z } from 'zod';
import { collectionNames, everyEntry } from '#schema/fields.ts';
import { schemas } from '#schema/index.ts';
import { searchFiles } from '#schema/search.ts';
import { schemaAt, shapeOf } from './walk-schema.ts';
import type { Schema } from './walk-schema.ts';
import type { Path } from '../read/yaml.ts';
import { listWords } from '#lib/text/words.ts';

/** As many fields as a message may name when none of them is needed more than the others. */
const few = 4;

const mayBe = (field: Schema, value: unknown) => z.safeParse(field, value).success;

/** The fields to write in a group: all where they are few, else those that it needs. */
export function fieldsToWrite(path: Path, schema: Schema): string[] {
	const fields = Object.entries(shapeOf(schemaAt(schema, path)) ?? {});
	const needed = fields.filter(([, field]) => !mayBe(field, undefined));
	return (fields.length <= few || needed.length === 0 ? fields : needed).map(([name]) => name);
}

/** What to type where a field is missing; undefined where its description shows that. */
export function howToBegin(path: Path, schema: Schema): string | undefined {
	const name = String(path.at(-1));
	const names = fieldsToWrite(path, schema);
	if (names.length > 0) {
		const list = listWords(names.map((it) => `${it}:`));
		return `Begin with ${name}:, and below it ${list}.`;
	}
	const field = schemaAt(schema, path);
	const isList = field instanceof z.ZodArray && mayBe(field, []);
	return isList ? `It is a list; write ${name}: [] if there was none.` : undefined;
}

/** Where the fields of a schema are listed on the site; `path` leads to the field that is asked about. */
export function fieldGuide(schema: Schema, path: Path = []): string {
	const collection = collectionNames.find((name) => schemas[name] === schema);
	const isShared = collection && String(path[0]) in everyEntry;
	const list = Object.entries(searchFiles).find(([, { element }]) => element === schema);
	const part = isShared ? 'every' : (collection ?? list?.[0]);
	return `/contribute/fields/${part ? `#${part}` : ''}`;
}
