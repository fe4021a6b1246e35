import { z } from 'zod';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';
import { readBody } from '../read/body.ts';
import type { Body } from '../read/body.ts';
import { decode, textOf } from '../read/decode.ts';
import type { Fault } from '../read/fault.ts';
import type { SchemaFinding } from '../explain/about.ts';
import { explainIssues } from '../explain/explain.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import type { FrontMatter } from '../read/front-matter.ts';
import type { FoundFile } from '../read/files.ts';
import { referencesIn } from './references.ts';
import type { Reference } from './references.ts';
import { walkSchema } from '../explain/walk-schema.ts';
import type { Met } from '../explain/walk-schema.ts';
import type { Path } from '../read/yaml.ts';

// Each schema is used once a file: making code of it first would take longer than it saves.
z.config({ jitless: true });

/** What is only wanted where there is something to say of an entry: as long as it is read. */
interface Reading {
	text: string;
	lines?: string[];
	frontMatter: FrontMatter;
	/** Each list and each single value of the front matter with its schema, valid or not. */
	met: Met[];
}

/** What the rest of the corpus may ask of an entry: for good. */
interface Kept<Name extends CollectionName> {
	faults: Fault[];
	/** As the site will see it; undefined where the schema refuses it. */
	value: z.output<(typeof schemas)[Name]> | undefined;
	schemaFindings: SchemaFinding[];
	references: Reference[];
	body: Body;
}

/** One entry, read but not yet judged. Its collection tells which value it has. */
export type Entry<Name extends CollectionName = CollectionName> = Name extends unknown
	? EntryOf<Name>
	: never;

interface EntryOf<Name extends CollectionName>
	extends Readonly<Required<Reading>>, Readonly<Kept<Name>> {
	readonly collection: Name;
	readonly slug: string;
	readonly file: string;
	readonly found: FoundFile;
	/** All that is known of it for good, for a later run. */
	readonly kept: unknown;
	/**
	 * Lets go of its text and of all places in it: thousands of entries would fill the memory. They are
	 * read again when somebody asks.
	 */
	forget(): void;
}

/** The entry in a file. The file is read when it is first asked about. */
export const entryOf = (file: FoundFile): Entry => new FileEntry(file) as Entry;

class FileEntry {
	readonly collection: CollectionName;
	readonly slug: string;
	readonly file: string;
	readonly found: FoundFile;
	#reading: Reading | undefined;
	#kept: Kept<CollectionName> | undefined;

	constructor(found: FoundFile) {
		this.collection = found.collection;
		this.slug = found.slug;
		this.file = found.file;
		this.found = found;
	}

	get text() {
		return this.#reading?.text ?? textOf(this.found.bytes);
	}
	get lines() {
		if (!this.#reading) return this.text.split('\n');
		return (this.#reading.lines ??= this.#reading.text.split('\n'));
	}
	get frontMatter() {
		return this.#reading?.frontMatter ?? new LateFrontMatter(() => this.#read().frontMatter);
	}
	get met() {
		return this.#read().met;
	}
	get faults() {
		return this.#keep().faults;
	}
	get value() {
		return this.#keep().value;
	}
	get schemaFindings() {
		return this.#keep().schemaFindings;
	}
	get references() {
		return this.#keep().references;
	}
	get body() {
		return this.#keep().body;
	}
	get kept() {
		return this.#keep();
	}

	forget() {
		this.#reading = undefined;
	}

	#keep(): Kept<CollectionName> {
		const { known } = this.found;
		if (known) this.#kept ??= known.kept as Kept<CollectionName>;
		if (!this.#kept) this.#read();
		return this.#kept as Kept<CollectionName>;
	}

	#read(): Reading {
		if (this.#reading) return this.#reading;
		const { text, fault } = decode(this.found.bytes);
		const frontMatter = readFrontMatter(text);
		const met = walkSchema(schemas[this.collection], frontMatter.data);
		this.#kept ??= {
			...judge(this.collection, frontMatter),
			faults: fault ? [fault] : frontMatter.faults,
			references: referencesIn(met),
			body: readBody(frontMatter.body),
		};
		this.#reading = { text, frontMatter, met };
		return this.#reading;
	}
}

/** Front matter that is read when something of it is asked for. */
class LateFrontMatter implements FrontMatter {
	readonly #read: () => FrontMatter;

	constructor(read: () => FrontMatter) {
		this.#read = read;
	}

	get data() {
		return this.#read().data;
	}
	get faults() {
		return this.#read().faults;
	}
	get body() {
		return this.#read().body;
	}
	placeOfValue(path: Path) {
		return this.#read().placeOfValue(path);
	}
	placeOfKey(path: Path) {
		return this.#read().placeOfKey(path);
	}
	isBare(path: Path) {
		return this.#read().isBare(path);
	}
}

function judge(collection: CollectionName, frontMatter: FrontMatter) {
	const schema = schemas[collection];
	const { data } = frontMatter;
	const { data: value, error } = schema.safeParse(data);
	if (!error || data === undefined) return { value, schemaFindings: [] };
	const about = { noun: oneOf(collection), schema, data, places: frontMatter };
	return { value: undefined, schemaFindings: explainIssues(error.issues, about) };
}

/** One of a collection, in a sentence: `call`, `priority`. */
const oneOf = (collection: CollectionName) =>
	collection === 'priorities' ? 'priority' : collection.slice(0, -1);
