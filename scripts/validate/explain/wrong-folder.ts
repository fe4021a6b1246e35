import type { z } from 'zod';
import { fieldsIn, isNeeded, type Schema, typeOf } from '#schema/field-type.ts';
import { schemas } from '#schema/index.ts';
import type { TextFinding } from '../finding.ts';
import type { About } from './about.ts';

/** With fewer fields of another kind an entry may as well be a mixture of the two. */
const fewest = 3;

/** Fields that a schema does not have, and fields that it needs and that are not given. */
function misfits(keys: readonly string[], schema: Schema) {
	const fields = fieldsIn(typeOf(schema)) ?? {};
	const needed = Object.entries(fields).filter(([, field]) => isNeeded(field));
	return {
		unknown: keys.filter((key) => !Object.hasOwn(fields, key)),
		missing: needed.filter(([key]) => !keys.includes(key)),
	};
}

/**
 * An entry in the folder of another collection has dozens of fields that are wrong there: that is one fault.
 * Undefined where most of its fields are at home, or fit no other collection much better.
 */
export function inWrongFolder(
	issues: readonly z.core.$ZodIssue[],
	{ noun, schema, data, places }: About,
): TextFinding | undefined {
	const strange = issues.find((it) => it.code === 'unrecognized_keys' && it.path.length === 0);
	if (strange?.code !== 'unrecognized_keys' || strange.keys.length < fewest) return undefined;
	if (!Object.values<Schema>(schemas).includes(schema)) return undefined;
	const keys = Object.keys(data as object);
	const here = misfits(keys, schema);
	const better = Object.entries(schemas).find(([, other]) => {
		const there = misfits(keys, other);
		return (
			there.unknown.length * 3 < here.unknown.length &&
			there.missing.length <= 1 &&
			there.missing.length < here.missing.length
		);
	})?.[0];
	const [first = '', second = '', ...rest] = here.unknown;
	return better === undefined
		? undefined
		: {
				rule: 'unknown-field',
				field: first,
				message: `This looks like one of ${better}: "${first}", "${second}" and ${rest.length} more are no fields of a ${noun}.`,
				hint: `Move the file to the folder ${better}.`,
				...places.placeOfKey([first]),
			};
}
