import { isMap, parseDocument } from 'yaml';
import { fieldsIn, partOf, type Schema, typeOf } from '#schema/field-type.ts';
import { pathText, valueAt } from '../explain/walk-schema.ts';
import type { Path } from '../finding.ts';
import { makeMoves, type Move, sortSlots } from './slots.ts';
import { sortBlock } from './sort-block.ts';
import { commentsOf, saysTheSame, type Source } from './source.ts';

/**
 * A text with the fields of each of its groups in the order of the schema. Comments right above a
 * field go with it. A group that holds a field the schema does not know is left as it is, and so is
 * one whose lines cannot be moved without changing what the file says.
 */
export function orderFields(text: string, source: Source): string {
	const tried = new Set<string>();
	let ordered = text;
	for (;;) {
		const groups = disordered(ordered, source).filter(({ name }) => !tried.has(name));
		// A group is moved after those within it: then no two moves are in each other's way.
		const inner = groups.filter((it) => !groups.some((other) => isWithin(other, it)));
		if (inner.length === 0) return ordered;
		for (const { name } of inner) tried.add(name);
		ordered = moved(ordered, inner, source) ?? oneByOne(ordered, inner, source);
	}
}

interface Group {
	path: Path;
	name: string;
	/** Its fields as they should stand. */
	keys: string[];
}

const isWithin = (inner: Group, outer: Group) =>
	inner.path.length > outer.path.length &&
	outer.path.every((step, index) => step === inner.path[index]);

/** The groups whose fields stand in another order than the schema’s. */
function disordered(text: string, { schema, read }: Source): Group[] {
	const { data, isSound } = read(text);
	if (!isSound) return [];
	return [...groupsIn(schema, data)].filter(({ path, keys }) => {
		const here = Object.keys(valueAt(data, path) as object);
		return here.length === keys.length && here.join() !== keys.join();
	});
}

/** The groups of a value, each with those of its fields that the schema knows, in its order. */
function* groupsIn(schema: Schema, value: unknown, path: Path = []): Generator<Group> {
	if (typeof value !== 'object' || !value) return;
	const type = typeOf(schema);
	const fields = fieldsIn(type);
	if (!Array.isArray(value) && !fields) return;
	const given = Object.keys(value);
	const keys = Object.keys(fields ?? {}).filter((key) => given.includes(key));
	if (fields) yield { path, name: pathText(path), keys };
	for (const key of Array.isArray(value) ? value.keys() : keys) {
		const inner = partOf(type, key);
		if (inner) yield* groupsIn(inner, valueAt(value, [key]), [...path, key]);
	}
}

/** A text with all these groups in order; undefined where that would change what it says. */
function moved(text: string, groups: readonly Group[], source: Source): string | undefined {
	const { start, end } = source.read(text);
	const yaml = text.slice(start, end);
	const document = parseDocument(yaml, { logLevel: 'silent' });
	const moves = groups.flatMap(({ path, keys }): Move[] => {
		const node = path.length === 0 ? document.contents : document.getIn(path, true);
		if (!isMap(node)) return [];
		const move = node.flow
			? // `{ how: live-page, on: 2026-01-10 }`: what stands between the fields stays.
				sortSlots(
					yaml,
					node.items.map(({ key, value }) => ({ key: String(key), nodes: [key, value] })),
					({ key: a }, { key: b }) => keys.indexOf(a) - keys.indexOf(b),
				)
			: sortBlock(yaml, node, keys);
		return move ? [move] : [];
	});
	const tried = text.slice(0, start) + makeMoves(yaml, moves) + text.slice(end);
	const isSafe = saysTheSame(text, tried, source) && commentsOf(text) === commentsOf(tried);
	return isSafe ? tried : undefined;
}

const oneByOne = (text: string, groups: readonly Group[], source: Source) =>
	groups.reduce((done, group) => moved(done, [group], source) ?? done, text);
