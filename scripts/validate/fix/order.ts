import { isMap, isSeq, parseDocument } from 'yaml';
import { fieldsIn, type FieldType, partOf, type Schema, typeOf } from '#schema/field-type.ts';
import { nations } from '#schema/vocabulary.ts';
import { pathText, valueAt } from '../explain/walk-schema.ts';
import type { Path } from '../finding.ts';
import { makeMoves, type Move, sortBlock, sortSlots } from './moves.ts';
import { commentsOf, saysTheSame, type SourceText } from './source.ts';

/**
 * Closed lists that have an order by themselves: from England outwards. In all other lists the author’s
 * order may say what matters most, or comes first: the hospital before the pharmacy, the stage that a
 * regulator is for before those where it also helps.
 */
const ordered: readonly object[] = [nations];

/**
 * A text with the fields of each of its groups in the order of the schema, and the values of such lists in
 * that of the vocabulary. Comments right above a field go with it. A group that holds a field the schema
 * does not know is left as it is, and so is what cannot be moved without changing what the file says.
 */
export function inGivenOrder(text: string, source: SourceText): string {
	const tried = new Set<string>();
	let made = text;
	for (;;) {
		const groups = disordered(made, source).filter(({ name }) => !tried.has(name));
		// A group is moved after those within it: then no two moves are in each other's way.
		const inner = groups.filter((it) => !groups.some((other) => isWithin(other, it)));
		if (inner.length === 0) return made;
		for (const { name } of inner) tried.add(name);
		made = moved(made, inner, source) ?? oneByOne(made, inner, source);
	}
}

/** A group, or a list that has an order. */
interface Group {
	path: Path;
	name: string;
	/** Its fields, or its values, as they should stand. */
	wanted: string[];
}

const isWithin = (inner: Group, outer: Group) =>
	inner.path.length > outer.path.length &&
	outer.path.every((step, index) => step === inner.path[index]);

function disordered(text: string, { schema, read }: SourceText): Group[] {
	const { data, isSound } = read(text);
	if (!isSound) return [];
	return [...groupsIn(schema, data)].filter(({ path, wanted }) => {
		const value = valueAt(data, path) as object;
		const here = Array.isArray(value) ? value : Object.keys(value);
		return here.length === wanted.length && here.join() !== wanted.join();
	});
}

/** The groups and ordered lists of a value, each with what the schema knows of it, in its order. */
function* groupsIn(schema: Schema, value: unknown, path: Path = []): Generator<Group> {
	if (typeof value !== 'object' || !value) return;
	const type = typeOf(schema);
	const isList = Array.isArray(value);
	const order = isList ? orderOf(type) : Object.keys(fieldsIn(type) ?? {});
	const given = isList ? value.map(String) : Object.keys(value);
	const known = given.filter((it) => order.includes(it));
	const wanted = known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
	if (order.length > 0) yield { path, name: pathText(path), wanted };
	for (const key of isList ? value.keys() : wanted) {
		const inner = partOf(type, key);
		if (inner) yield* groupsIn(inner, valueAt(value, [key]), [...path, key]);
	}
}

function orderOf(type: FieldType): string[] {
	const item = type.kind === 'list' ? typeOf(type.item) : undefined;
	return item?.kind === 'choice' && ordered.includes(item.list) ? Object.keys(item.list) : [];
}

/** A text with all these groups in order; undefined where that would change what it says. */
function moved(text: string, groups: readonly Group[], source: SourceText): string | undefined {
	const { start, end } = source.read(text);
	const yaml = text.slice(start, end);
	const document = parseDocument(yaml, { logLevel: 'silent' });
	const lists = new Set<string>();
	const moves = groups.flatMap(({ path, name, wanted }): Move[] => {
		const node = path.length === 0 ? document.contents : document.getIn(path, true);
		const at = (it: unknown) => wanted.indexOf(String(it));
		let move: Move | undefined;
		if (isSeq(node)) {
			lists.add(name);
			move = sortSlots(
				yaml,
				node.items.map((it) => ({ nodes: [it], at: at(it) })),
			);
		} else if (isMap(node))
			move = node.flow
				? // `{ how: live-page, on: 2026-01-10 }`: what stands between the fields stays.
					sortSlots(
						yaml,
						node.items.map(({ key, value }) => ({ nodes: [key, value], at: at(key) })),
					)
				: sortBlock(yaml, node, wanted);
		return move ? [move] : [];
	});
	const tried = text.slice(0, start) + makeMoves(yaml, moves) + text.slice(end);
	const isSafe =
		saysTheSame(text, tried, source, ({ path }) => lists.has(pathText(path.slice(0, -1)))) &&
		commentsOf(text) === commentsOf(tried) &&
		disordered(tried, source).every(({ name }) => !lists.has(name));
	return isSafe ? tried : undefined;
}

const oneByOne = (text: string, groups: readonly Group[], source: SourceText) =>
	groups.reduce((done, group) => moved(done, [group], source) ?? done, text);
