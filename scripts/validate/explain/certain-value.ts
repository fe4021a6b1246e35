import { valueOfYaml } from '#lib/text/front-matter.ts';
import { z } from 'zod';
import type { Path, Place } from '../finding.ts';
import { plain } from '#lib/text/distance.ts';
import {
	type FieldType,
	isDate,
	isText,
	type Schema,
	schemaAt,
	typeOf,
} from '#schema/field-type.ts';
import { valueAt } from './walk-schema.ts';
import { yamlPackage } from '../read/yaml.ts';
import { certainDate } from './certain-date.ts';

/**
 * The YAML to write in place of a value that the schema refuses, where only one thing can be meant
 * and the schema takes that; undefined where a person must decide. `place` is where the value stands.
 */
export function insteadOfValue(
	{ schema, data }: { schema: Schema; data: unknown },
	path: Path,
	place: Place,
): string | undefined {
	const value = valueAt(data, path);
	const field = schemaAt(schema, path);
	if (!field || !isMarkedWhole(value, place)) return undefined;
	const meant = candidates(value, typeOf(field), valueAt(data, path.slice(0, -1))).find(
		(it) => it !== value && z.safeParse(field, it).success,
	);
	return meant === undefined ? undefined : yamlOf(meant);
}

/** The YAML of a scalar, good in a list in brackets too; undefined where it would not read as itself. */
function yamlOf(value: string | number | boolean): string | undefined {
	const style = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
	const source = yamlPackage().stringify([value], style).slice(1, -2);
	return valueOfYaml(source) === value ? source : undefined;
}

/** True where the mark covers all that was written of a value: with or without quotes, on one line. */
export function isMarkedWhole(value: unknown, { length }: Place): boolean {
	const size = String(value).length;
	return typeof value !== 'object' && (length === size || length === size + 2);
}

/** The field that an unknown one surely is: spelt alike but for case, spaces, hyphens and underscores. */
export function insteadOfKey(
	key: string,
	fields: readonly string[],
	place: Place,
): string | undefined {
	const [only, ...others] = fields.filter((field) => plain(field) === plain(key));
	return others.length === 0 && isMarkedWhole(key, place) ? only : undefined;
}

/** What the author may have meant; the schema says which of these it takes. */
function candidates(
	value: unknown,
	type: FieldType,
	group: unknown,
): (string | number | boolean)[] {
	if (isDate(type))
		return [...present(certainDate(String(value))), String(value).trim().toLowerCase()];
	// A figure in a field for words; any other form than plain digits reads as something else.
	if (typeof value === 'number') return isText(type) ? [String(value)] : [];
	if (typeof value !== 'string') return [];
	const text = value.trim();
	switch (type.kind) {
		case 'choice':
			return Object.keys(type.list).filter((it) => plain(it) === plain(text));
		case 'number':
		case 'whole-number':
		case 'money':
			return present(numberOf(text, group));
		case 'yes-no':
			return present(booleans[text.toLowerCase()]);
		case 'address':
			return present(httpsOf(text) ?? (text === value ? undefined : text));
		default:
			return [];
	}
}

const booleans: Record<string, boolean> = { true: true, yes: true, false: false, no: false };

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** `25,000`, and `£25,000` where the currency beside it says pounds. */
function numberOf(text: string, group: unknown): number | undefined {
	const [, sign, figures = ''] =
		/^(£?)((?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?)$/.exec(text) ?? [];
	if (!figures || (sign && valueAt(group, ['currency']) !== 'GBP')) return undefined;
	return Number(figures.replaceAll(',', ''));
}

/** The https address of the same page; an address with a port of its own may have no other. */
export function httpsOf(address: string): string | undefined {
	if (!/^http:\/\/[^\s:@]+(\/|$)/i.test(address) || !URL.canParse(address)) return undefined;
	return `https${address.slice('http'.length)}`;
}
