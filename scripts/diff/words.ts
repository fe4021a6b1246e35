import { type FieldType, isDate, partOf, typeOf } from '#schema/field-type.ts';
import type { CollectionName } from '#schema/names.ts';
import { formatMoney } from '#lib/text/figures.ts';
import { formatClosing, formatDate } from '#lib/time/dates.ts';
import { lowerFirst } from '#lib/text/words.ts';
import { cut } from './prose.ts';

export type Fields = Record<string, unknown>;
export type TitleOf = (collection: CollectionName, slug: string) => string;

/** A date, a choice, a reference, a number or words, as people say them; a group as its parts. */
export function valueWords(type: FieldType, value: unknown, titleOf: TitleOf): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) {
		const item = type.kind === 'list' ? typeOf(type.item) : type;
		return cut(value.map((it) => valueWords(item, it, titleOf)).join(', '), 400);
	}
	if (typeof value === 'object') return groupWords(type, value as Fields, titleOf);
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (typeof value === 'number')
		return value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
	const text = String(value);
	if (type.kind === 'reference') return titleOf(type.collection, text);
	if (type.kind === 'choice') return type.list[text] ?? text;
	if (type.kind === 'closing') return formatClosing(text);
	return isDate(type) ? formatDate(text) : cut(text, 400);
}

/** Says parts of a group by their names; nothing for those that it does not have. */
const partsOf = (type: FieldType, group: Fields, titleOf: TitleOf) => (key: string) => {
	const field = partOf(type, key);
	return field ? valueWords(typeOf(field), group[key], titleOf) : '';
};

/** A result without what was counted: `10 to 20 patients, 2024, measured`. */
export function figureWords(type: FieldType, group: Fields, titleOf: TitleOf): string {
	const part = partsOf(type, group, titleOf);
	const unit = part('unit');
	const figure =
		[part('baseline'), part('value')].filter(Boolean).join(' to ') +
		(unit === '%' ? ' %' : unit && ` ${unit}`);
	return [figure, part('period'), lowerFirst(part('evidence'))].filter(Boolean).join(', ');
}

/** A group of fields in a phrase: a source by its title, a fact by its text, a figure with what it counts. */
function groupWords(type: FieldType, group: Fields, titleOf: TitleOf): string {
	const part = partsOf(type, group, titleOf);
	if ('publisher' in group && 'title' in group) return `${part('title')} (${part('publisher')})`;
	if ('text' in group && 'cites' in group) return cut(part('text'), 200);
	if ('metric' in group) return `${part('metric')}: ${figureWords(type, group, titleOf)}`;
	if ('confidence' in group) return `${cut(part('name'), 80)}: ${part('network')}`;
	if ('on' in group && 'label' in group) return `${part('label')}, ${part('on')}`;
	const phrases = Object.keys(group)
		.filter((key) => key !== 'cites' && (key !== 'network' || !('name' in group)))
		.map((key, index) => {
			const field = index > 0 && partOf(type, key);
			return field && typeOf(field).kind === 'choice' ? lowerFirst(part(key)) : part(key);
		});
	return cut(phrases.filter(Boolean).join(', '), 400);
}

/** A group of amounts with each in its currency, which is then no line of its own: `£50,000`. */
export function inMoney({ currency = 'GBP', ...group }: Fields): Fields {
	return Object.fromEntries(
		Object.entries(group).map(([key, value]) => [
			key,
			typeof value === 'number' ? formatMoney(value, String(currency)) : value,
		]),
	);
}
