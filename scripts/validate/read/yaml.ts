import { valueOfYaml } from '#lib/text/front-matter.ts';
import type * as Yaml from 'yaml';
import type { Document, Pair, YAMLError, YAMLMap } from 'yaml';
import type { Place, TextFinding } from '../finding.ts';
import { explainStray, explainYaml, strayLine, type StrayLine } from './yaml-faults.ts';
import { oncePerObject } from '../once.ts';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let yaml: typeof Yaml | undefined;

/** The package `yaml`, loaded when somebody first asks for a place in a file: a run that finds nothing never does. */
export const yamlPackage = () => (yaml ??= require('yaml') as typeof Yaml);

export type Path = readonly (string | number)[];

/** Where the values of an entry, or of an item of a list, stand in its file. */
export interface Places {
	placeOfValue(path: Path): Place;
	placeOfKey(path: Path): Place;
}

/** YAML that was read: its value, and where in the file each part of it stands. */
export interface ReadYaml {
	/** Undefined where the YAML cannot be trusted, so that nobody reports what follows from that. */
	readonly data: unknown;
	readonly findings: readonly TextFinding[];
	/** The value at the path, or its key where it is empty or begins on a later line. */
	placeOfValue(path: Path): Place | undefined;
	placeOfKey(path: Path): Place | undefined;
	/** True for text without quotes, which other readers may take for a date or a number. */
	isBare(path: Path): boolean;
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
	const quick = readQuickly(source);
	return {
		data: quick ? quick.data : placed().data,
		findings: quick ? [] : placed().findings,
		placeOfValue: (path) => placed().placeOfValue(path),
		placeOfKey: (path) => placed().placeOfKey(path),
		isBare: (path) => placed().isBare(path),
	};
}

/** The value of plain YAML; undefined for broken YAML, and for what might hold a feature we refuse. */
function readQuickly(source: string): { data: unknown } | undefined {
	if (mayBeFeature.test(source) || escapes.test(source)) return undefined;
	try {
		return { data: valueOfYaml(source) ?? null };
	} catch {
		return undefined;
	}
}

function readWithPlaces(source: string, offset: number, text: string): ReadYaml {
	const { isCollection, isScalar, LineCounter, parseDocument } = yamlPackage();
	const counter = new LineCounter();
	// The counter sees the file from its first line, so its answers need no correction.
	counter.addNewLine(0);
	for (let at = text.indexOf('\n'); at !== -1 && at < offset + source.length;) {
		counter.addNewLine(at + 1);
		at = text.indexOf('\n', at + 1);
	}
	const placeAt = (start: number, end = start): Place => {
		const { line, col } = counter.linePos(start + offset);
		const stop = text.indexOf('\n', start + offset);
		const last = Math.min(end + offset, stop === -1 ? text.length : stop);
		return { line, column: col, length: Math.max(1, last - start - offset) };
	};

	const document = parseDocument(source, {
		prettyErrors: false,
		logLevel: 'silent',
		uniqueKeys: false,
	});
	const used = features(source, document, placeAt);
	// What cannot be read beside a feature that is not used here mostly follows from it.
	const findings = [
		...syntaxFaults(source, document, placeAt).filter(
			({ rule, line }) => rule !== 'broken-yaml' || !used.some((it) => it.line === line),
		),
		...used,
	];
	return {
		data: findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
		findings,
		placeOfValue: (path) => {
			const node = path.length === 0 ? document.contents : document.getIn(path, true);
			if (!isScalar(node) && !isCollection(node)) return placeOfPair(document, path, placeAt);
			const isInline = isScalar(node) ? node.source !== '' : node.flow === true;
			const [start, end] = node.range ?? [0, 0];
			const pair = isInline ? undefined : placeOfPair(document, path, placeAt);
			return pair ?? placeAt(start, end);
		},
		placeOfKey: (path) => placeOfPair(document, path, placeAt),
		isBare: (path) => {
			const node = document.getIn(path, true);
			return isScalar(node) && node.type === 'PLAIN';
		},
	};
}

type PlaceAt = (start: number, end?: number) => Place;

function placeOfPair(document: Document, path: Path, placeAt: PlaceAt): Place | undefined {
	const { isCollection, isMap, isScalar, isSeq } = yamlPackage();
	const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
	const last = path.at(-1);
	if (isMap(parent)) {
		const pair = pairsOf(parent).get(String(last));
		return pair && isScalar(pair.key) && pair.key.range
			? placeAt(pair.key.range[0], pair.key.range[1])
			: undefined;
	}
	const item: unknown = isSeq(parent) ? parent.items[Number(last)] : undefined;
	if (!(isScalar(item) || isCollection(item)) || !item.range) return undefined;
	return placeAt(item.range[0], item.range[1]);
}

/** The pairs of a group by their keys, the first of each. */
const pairsOf = oncePerObject((map: YAMLMap) => {
	const { isScalar } = yamlPackage();
	const pairs = new Map<string, Pair>();
	for (const pair of map.items) {
		const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
		if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
	}
	return pairs;
});

/** Faults of syntax: the first only, for the rest mostly follow from it. */
function syntaxFaults(source: string, document: Document, placeAt: PlaceAt): TextFinding[] {
	const [first] = [...document.errors, ...document.warnings] as YAMLError[];
	if (first) {
		const [at, end] = first.pos;
		const stray = strayBeside(source, first);
		if (stray)
			return [{ ...explainStray(stray), ...placeAt(stray.at, stray.at + stray.name.length) }];
		const opened = openedBefore(source, document, at);
		if (opened === undefined)
			return [{ ...explainYaml(first.code, first.message), ...placeAt(at, end) }];
		return [{ ...explainYaml('MISSING_CHAR', ''), ...placeAt(opened, source.length) }];
	}
	return [...doubleKeys(document.contents, placeAt)];
}

/** A line that begins at the wrong place, where that is what a reader gave up over, there or further up. */
function strayBeside(source: string, { code, pos: [at] }: YAMLError): StrayLine | undefined {
	if (code !== 'BAD_INDENT' && code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MISSING_CHAR')
		return undefined;
	const stray = strayLine(source);
	// A colon in a value is another thing, unless the line below it is what stands wrong.
	const between = stray && source.slice(at, stray.at).split('\n').length - 1;
	return code === 'BLOCK_AS_IMPLICIT_KEY' && between !== 1 ? undefined : stray;
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
function* doubleKeys(node: unknown, placeAt: PlaceAt, isItem = false): Generator<TextFinding> {
	const { isCollection, isPair, isScalar } = yamlPackage();
	if (!isCollection(node)) return;
	const seen = new Set<string>();
	let isTold = false;
	for (const item of node.items) {
		if (!isPair(item)) {
			yield* doubleKeys(item, placeAt, true);
			continue;
		}
		const { key, value } = item;
		const name = isScalar(key) ? String(key.value) : '';
		// An item without its hyphen gives all its fields to the one above: the first of them tells.
		if (isScalar(key) && key.range && seen.has(name) && !(isItem && isTold)) {
			isTold = true;
			yield {
				rule: 'duplicate-field',
				message: `The field "${name}" is given twice.`,
				hint: isItem
					? 'Keep one of the two. If another item begins here, put a hyphen before it.'
					: 'Keep one of the two.',
				...placeAt(key.range[0], key.range[1]),
			};
		}
		seen.add(name);
		yield* doubleKeys(value, placeAt);
	}
}

/** What an anchor, alias, tag or merge begins with; most entries have nothing like it. */
const mayBeFeature = /(^|[\s[{,])([&*!]\S|<<)/;

/** Escapes for characters that people type as they are, or that nobody can see. */
const escapes = /\\[xuU0abefvNLP_]/;

/** Anchors, aliases, tags and such escapes: readers differ on them, and nobody needs them here. */
function features(source: string, document: Document, placeAt: PlaceAt): TextFinding[] {
	const { isAlias, isScalar, visit } = yamlPackage();
	const findings: TextFinding[] = [];
	if (!mayBeFeature.test(source) && !escapes.test(source)) return findings;
	const hint = 'Write the value out in full.';
	visit(document, {
		Pair: (_, pair: Pair) => {
			if (!isScalar(pair.key) || pair.key.value !== '<<' || !pair.key.range) return;
			const place = placeAt(pair.key.range[0], pair.key.range[1]);
			findings.push({ rule: 'yaml-feature', message: '"<<" is not used here.', hint, ...place });
		},
		Node: (_, node) => {
			const [start, end] = node.range ?? [0, 0];
			const add = (message: string, place = placeAt(start, end)) => {
				findings.push({ rule: 'yaml-feature', message, hint, ...place });
			};
			/** The place of what stands before the value, on its line or a line above. */
			const before = (mark: string) => {
				const at = source.lastIndexOf(mark, start);
				return at === -1 ? undefined : placeAt(at, at + mark.length);
			};
			const [escape] =
				isScalar(node) && node.type === 'QUOTE_DOUBLE'
					? (escapes.exec(source.slice(start, end)) ?? [])
					: [];
			if (escape) add(`The escape ${escape} is not used here.`);
			if (isAlias(node)) return add(`The alias *${node.source} is not used here.`);
			if (node.anchor)
				add(`The anchor &${node.anchor} is not used here.`, before(`&${node.anchor}`));
			const tag = node.tag?.replace(/^tag:yaml\.org,2002:/, '!!');
			if (tag) add(`The tag ${tag} is not used here.`, before(tag));
			return undefined;
		},
	});
	return findings;
}
