import { stringify } from 'yaml';
import { z } from 'zod';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/index.ts';
import { schemaAt, shapeOf } from './walk-schema.ts';
import type { Schema } from './walk-schema.ts';

/**
 * The text of a new entry: each field it needs, with what it is for. The values are left empty
 * on purpose: a guess that passes unseen is worse than a field that the validator asks for.
 */
export function starter(collection: CollectionName, title: string, today: string): string {
	const known = new Map([
		['title', stringify(title).trim()],
		['checked.on', today],
	]);
	const lines = fieldLines(schemas[collection], '', '', known);
	return `---\n${lines.join('\n')}\n# Other fields it may have: /contribute/fields/\n---\n`;
}

/** The lines of the fields that a group needs. */
function fieldLines(
	schema: Schema,
	indent: string,
	path: string,
	known: ReadonlyMap<string, string>,
): string[] {
	const needed = Object.entries(shapeOf(schemaAt(schema, [])) ?? {}).filter(
		([, field]) => !z.safeParse(field, undefined).success,
	);
	return needed.flatMap(([name, field]) => {
		const description = z.globalRegistry.get(field)?.description;
		const inner = schemaAt(field, []);
		const item = inner && schemaAt(inner, [0]);
		const values = valuesOf(inner) ?? valuesOf(item);
		const value = known.get(path + name);
		const comments = [description, values && `One of: ${values.join(', ')}.`].filter(Boolean);
		const head = comments.map((comment) => `${indent}# ${comment}`);
		const line = `${indent}${name}:`;
		if (value !== undefined) return [...head, `${line} ${value}`];
		if (shapeOf(inner))
			return [...head, line, ...fieldLines(field, `${indent}  `, `${path}${name}.`, known)];
		if (!item) return [...head, line];
		if (!shapeOf(item)) return [...head, line, `${indent}  -`];
		const [first, ...rest] = asItem(fieldLines(item, `${indent}    `, `${path}${name}.`, known));
		return [...head, line, ...(first === undefined ? [] : [first]), ...rest];
	});
}

/** Puts the hyphen of a list before the first line of its item that is no comment. */
function asItem(lines: string[]): string[] {
	const at = lines.findIndex((line) => !line.trimStart().startsWith('#'));
	return lines.map((line, index) => (index === at ? line.replace(/ {2}(\S)/, '- $1') : line));
}

/** The values of a closed list. */
function valuesOf(schema: Schema | undefined): string[] | undefined {
	const def = schema && (schema as z.core.$ZodTypes)._zod.def;
	return def?.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
}
