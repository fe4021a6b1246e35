import { valueOfYaml } from '#lib/text/front-matter.ts';
import type * as Yaml from 'yaml';
import type { Document, YAMLError, YAMLMap } from 'yaml';
import { type Path, type Place, placeAt, type TextFinding } from '../finding.ts';
import { explainStray, explainYaml, strayBeside } from './yaml-faults.ts';
import { oncePerObject } from '../once.ts';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let yaml: typeof Yaml | undefined;

/** The package `yaml`, loaded when somebody first asks for a place in a file: a run that finds nothing never does. */
export const yamlPackage = () => (yaml ??= require('yaml') as typeof Yaml);

/** YAML that was read: its value, and where in the file each part of it stands. */
export interface ReadYaml {
	/** Undefined where the YAML cannot be trusted, so that nobody reports what follows from that. */
	readonly data: unknown;
	readonly findings: readonly TextFinding[];
	/** The value at the path, or its key where it is empty or begins on a later line. */
	placeOfValue(path: Path): Place | undefined;
	placeOfKey(path: Path): Place | undefined;
}

/**
 * Reads the YAML of front matter, or of a whole file. `offset` is where `source` begins in `text`.
 *
 * Both parsers leave days as the text they are; others turn 31 February into 3 March. The fast one says
 * what plain YAML holds; the one that knows places reads the rest, and is asked where something stands
 * only once there is something to say about it.
 */
export function readYaml(source: string, offset: number, text: string): ReadYaml {
	let read: ReadYaml | undefined;
	const placed = () => (read ??= readWithPlaces(source, offset, text));
	const places: Pick<ReadYaml, 'placeOfValue' | 'placeOfKey'> = {
		placeOfValue: (path) => placed().placeOfValue(path),
		placeOfKey: (path) => placed().placeOfKey(path),
	};
	if (!mayBeFeature.test(source) && !escapes.test(source))
		try {
			return { data: valueOfYaml(source) ?? null, findings: [], ...places };
		} catch {
			// What is wrong with it, and where, the other parser says.
		}
	return { data: placed().data, findings: placed().findings, ...places };
}

/** Where a range of the source stands in the file. */
type PlaceOf = (range: readonly number[]) => Place;

function readWithPlaces(source: string, offset: number, text: string): ReadYaml {
	const { isCollection, isScalar, parseDocument } = yamlPackage();
	const placeOf: PlaceOf = ([start = 0, end = start]) => {
		const at = start + offset;
		const stop = text.indexOf('\n', at);
		const last = Math.min(end + offset, stop === -1 ? text.length : stop);
		return { ...placeAt(text.slice(0, at)), length: Math.max(1, last - at) };
	};
	const document = parseDocument(source, {
		prettyErrors: false,
		logLevel: 'silent',
		uniqueKeys: false,
	});
	const used = features(source, document, placeOf);
	// What cannot be read beside a feature that is not used here mostly follows from it.
	const faults = syntaxFaults(source, document, placeOf).filter(
		({ rule, line }) => rule !== 'broken-yaml' || !used.some((it) => it.line === line),
	);
	const findings = [...faults, ...used];
	const nodeAt = (path: Path) =>
		path.length === 0 ? document.contents : document.getIn(path, true);
	const placeOfKey = (path: Path) => {
		const range = rangeOfKey(nodeAt(path.slice(0, -1)), path.at(-1));
		return range ? placeOf(range) : undefined;
	};
	return {
		data: findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
		findings,
		placeOfKey,
		placeOfValue(path) {
			const node = nodeAt(path);
			if (!isScalar(node) && !isCollection(node)) return placeOfKey(path);
			const isInline = isScalar(node) ? node.source !== '' : node.flow === true;
			return (isInline ? undefined : placeOfKey(path)) ?? placeOf(node.range ?? [0, 0]);
		},
	};
}

/** Where the key of a field stands in its group; in a list, where the item does. */
function rangeOfKey(parent: unknown, last: string | number | undefined) {
	const { isCollection, isMap, isScalar, isSeq } = yamlPackage();
	if (isMap(parent)) return keysOf(parent).get(String(last))?.range;
	const item: unknown = isSeq(parent) ? parent.items[Number(last)] : undefined;
	return isScalar(item) || isCollection(item) ? item.range : undefined;
}

/** The keys of a group by their names, the first of each. */
const keysOf = oncePerObject((map: YAMLMap) => {
	const keys = map.items.map(({ key }) => key).filter(yamlPackage().isScalar);
	return new Map(keys.toReversed().map((key) => [String(key.value), key]));
});

/** Faults of syntax: the first only, for the rest mostly follow from it. */
function syntaxFaults(source: string, document: Document, placeOf: PlaceOf): TextFinding[] {
	const [first] = [...document.errors, ...document.warnings] as YAMLError[];
	if (!first) return [...doubleKeys(document.contents, placeOf)];
	const stray = strayBeside(source, first);
	if (stray)
		return [{ ...explainStray(stray), ...placeOf([stray.at, stray.at + stray.name.length]) }];
	const opened = openedBefore(source, document, first.pos[0]);
	return opened === undefined
		? [{ ...explainYaml(first.code, first.message), ...placeOf(first.pos) }]
		: [{ ...explainYaml('MISSING_CHAR', ''), ...placeOf([opened, source.length]) }];
}

/**
 * Where a quotation mark was opened that took in the fields below it. It is closed by the next one, however
 * far down, or by none: what cannot be read then stands at that end.
 */
function openedBefore(source: string, document: Document, at: number): number | undefined {
	const { visit } = yamlPackage();
	let opened: number | undefined;
	visit(document, {
		Scalar: (_, { range, type }) => {
			const [start, end] = range ?? [0, 0];
			const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
			if (!isQuoted || start >= at || end < at - 1) return;
			if (/\n *(- +)?\w+:(\s|$)|\n *- /.test(source.slice(start, end))) opened = start;
		},
	});
	return opened;
}

/** Keys given twice. `yaml` can look for them too, but compares each key with every other. */
function* doubleKeys(node: unknown, placeOf: PlaceOf, isItem = false): Generator<TextFinding> {
	const { isCollection, isPair, isScalar } = yamlPackage();
	if (!isCollection(node)) return;
	const seen = new Set<string>();
	let isTold = false;
	for (const item of node.items) {
		const { key, value } = isPair(item) ? item : { key: undefined, value: item };
		const name = isScalar(key) ? String(key.value) : '';
		// An item without its hyphen gives all its fields to the one above: the first of them tells.
		if (isScalar(key) && key.range && seen.has(name) && !(isItem && isTold)) {
			isTold = true;
			const orItem = isItem ? ' If another item begins here, put a hyphen before it.' : '';
			yield {
				rule: 'duplicate-field',
				message: `The field "${name}" is given twice.`,
				hint: `Keep one of the two.${orItem}`,
				...placeOf(key.range),
			};
		}
		seen.add(name);
		yield* doubleKeys(value, placeOf, !isPair(item));
	}
}

/** What an anchor, alias, tag or merge begins with; most entries have nothing like it. */
const mayBeFeature = /(^|[\s[{,])([&*!]\S|<<)/;

/** Escapes for characters that people type as they are, or that nobody can see. */
const escapes = /\\[xuU0abefvNLP_]/;

/** Anchors, aliases, tags and such escapes: readers differ on them, and nobody needs them here. */
function features(source: string, document: Document, placeOf: PlaceOf): TextFinding[] {
	const found: TextFinding[] = [];
	if (!mayBeFeature.test(source) && !escapes.test(source)) return found;
	const { isAlias, isScalar, visit } = yamlPackage();
	const add = (what: string, range: readonly number[]) => {
		const message = `${what} is not used here.`;
		const hint = 'Write the value out in full.';
		found.push({ rule: 'yaml-feature', message, hint, ...placeOf(range) });
	};
	visit(document, {
		Pair: (_, { key }) => {
			if (isScalar(key) && key.value === '<<' && key.range) add('"<<"', key.range);
		},
		Node: (_, node) => {
			const [start, end] = node.range ?? [0, 0];
			/** Where a mark stands before the value, on its line or a line above. */
			const before = (mark: string) => {
				const at = source.lastIndexOf(mark, start);
				return at === -1 ? [start, end] : [at, at + mark.length];
			};
			const isQuoted = isScalar(node) && node.type === 'QUOTE_DOUBLE';
			const escape = isQuoted ? escapes.exec(source.slice(start, end)) : undefined;
			if (escape) add(`The escape ${escape[0]}`, [start, end]);
			if (isAlias(node)) return add(`The alias *${node.source}`, [start, end]);
			if (node.anchor) add(`The anchor &${node.anchor}`, before(`&${node.anchor}`));
			const tag = node.tag?.replace(/^tag:yaml\.org,2002:/, '!!');
			if (tag) add(`The tag ${tag}`, before(tag));
			return undefined;
		},
	});
	return found;
}
