import type { z } from 'zod';
import type { CollectionName } from '#schema/names.ts';
import { closing, day, partialDate, referenceTargets } from '#schema/fields.ts';
import * as vocabulary from '#schema/vocabulary.ts';
import { formatClosing } from '#lib/calls/state.ts';
import { formatDate } from '#lib/time/date-words.ts';
import { lowerFirst } from '#lib/text/words.ts';
import { schemaAt, type Schema } from '../validate/explain/walk-schema.ts';
import { cut } from './cut.ts';

export type TitleOf = (collection: CollectionName, slug: string) => string;

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;
const bare = (schema: Schema): Schema => schemaAt(schema, []) ?? schema;

const closedLists: Record<string, string>[] = Object.values(vocabulary).filter(
	(it) => typeof it === 'object',
);

/** The words of a closed list: those of the list that holds these values and the fewest others. */
function labelIn(values: string[], value: string): string {
	const [list] = closedLists
		.filter((it) => values.every((one) => Object.hasOwn(it, one)))
		.toSorted((a, b) => Object.keys(a).length - Object.keys(b).length);
	return list?.[value] ?? value;
}

const isDatedBy = (schema: Schema, date: Schema) => defOf(bare(date)) === defOf(bare(schema));
const undated: Record<string, string> = { rolling: 'open all year', unknown: 'not known' };

/** A date, a choice, a reference, a number or words, as people say them; a group as its parts. */
export function wordsOf(schema: Schema, value: unknown, titleOf: TitleOf): string {
	if (value === undefined || value === null) return '';
	const here = bare(schema);
	const def = defOf(here);
	if (Array.isArray(value)) {
		const element = def.type === 'array' ? def.element : here;
		return cut(value.map((item) => wordsOf(element, item, titleOf)).join(', '), 400);
	}
	if (typeof value === 'object') return groupWords(here, value as Record<string, unknown>, titleOf);
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (typeof value === 'number')
		return value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
	const text = String(value);
	const target = targetOf(schema);
	if (target) return titleOf(target, text);
	if (def.type === 'enum') return labelIn(Object.values(def.entries).map(String), text);
	if (isDatedBy(schema, closing)) return undated[text] ?? formatClosing(text);
	if (isDatedBy(schema, day) || isDatedBy(schema, partialDate)) return formatDate(text);
	return cut(text, 400);
}

const targetOf = (schema: Schema) => referenceTargets.get(bare(schema) as z.ZodType)?.collection;

type Group = Record<string, unknown>;
const textIn = (group: Group, key: string) => (typeof group[key] === 'string' ? group[key] : '');

/** A group of fields in a phrase: a source by its title, a fact by its text, a figure with what it counts. */
function groupWords(schema: Schema, group: Group, titleOf: TitleOf): string {
	const part = (key: string) => {
		const field = schemaAt(schema, [key]);
		return field ? wordsOf(field, group[key], titleOf) : '';
	};
	const isChoice = (key: string) => {
		const field = schemaAt(schema, [key]);
		return !!field && defOf(field).type === 'enum';
	};
	if ('publisher' in group && 'title' in group)
		return `${textIn(group, 'title')} (${textIn(group, 'publisher')})`;
	if ('text' in group && 'cites' in group) return cut(textIn(group, 'text'), 200);
	if ('metric' in group) {
		const unit = textIn(group, 'unit');
		const figure =
			[part('baseline'), part('value')].filter(Boolean).join(' to ') +
			(unit === '%' ? ' %' : unit && ` ${unit}`);
		return [`${part('metric')}: ${figure}`, part('period'), lowerFirst(part('evidence'))]
			.filter(Boolean)
			.join(', ');
	}
	if ('confidence' in group) return `${cut(part('name'), 80)}: ${part('network')}`;
	if ('on' in group && 'label' in group) return `${part('label')}, ${part('on')}`;
	return cut(
		Object.keys(group)
			.filter((key) => key !== 'cites')
			.filter((key) => key !== 'network' || !('name' in group))
			.map((key, index) => (index > 0 && isChoice(key) ? lowerFirst(part(key)) : part(key)))
			.filter(Boolean)
			.join(', '),
		400,
	);
}
