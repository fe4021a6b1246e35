import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is kept of something, by a key in which no space is. */
type Line = [key: string, kept: unknown];

/**
 * Reads what was kept in a file under this head, of those keys that are wanted. Nothing, if another head
 * was meant, or if the file is not, to the last byte, what was written. Read piece by piece, and at once
 * into what is wanted: the whole would fill the memory.
 */
export function readKept(
	path: string,
	head: string,
	isWanted: (key: string) => boolean,
): Map<string, unknown> {
	const kept = new Map<string, unknown>();
	if (!existsSync(path)) return kept;
	const digest = createHash('sha256');
	for (const line of linesIn(path)) {
		const gap = line.indexOf(' ');
		if (gap < 0) return line.toString() === digest.digest('base64') ? kept : new Map();
		digest.update(line);
		const key = line.toString('latin1', 0, gap);
		const rest = () => JSON.parse(line.toString('utf8', gap)) as unknown;
		if (key === headKey && rest() !== head) break;
		if (isWanted(key)) kept.set(key, rest());
	}
	return new Map();
}

const headKey = 'head';

/** Keeps lines under a head, all or none; of the files in that folder, as many as `most`, the newest. */
export function writeKept(path: string, head: string, lines: Iterable<Line>, most: number): void {
	const draft = `${path}.${process.pid}`;
	const digest = createHash('sha256');
	mkdirSync(dirname(path), { recursive: true });
	const out = openSync(draft, 'w');
	const write = ([key, kept]: Line) => {
		const line = `${key} ${JSON.stringify(kept)}`;
		digest.update(line);
		writeSync(out, `${line}\n`);
	};
	try {
		try {
			write([headKey, head]);
			for (const line of lines) write(line);
			writeSync(out, `${digest.digest('base64')}\n`);
		} finally {
			closeSync(out);
		}
		renameSync(draft, path);
	} finally {
		rmSync(draft, { force: true });
	}
	const others = readdirSync(dirname(path)).map((name) => join(dirname(path), name));
	const times = new Map(others.map((it) => [it, statSync(it).mtimeMs]));
	const timeOf = (it: string) => times.get(it) ?? 0;
	for (const old of others.sort((a, b) => timeOf(b) - timeOf(a)).slice(most)) rmSync(old);
}

/** The whole lines of a file, each only until the next is asked for. */
function* linesIn(path: string): Generator<Buffer> {
	const file = openSync(path, 'r');
	try {
		const piece = Buffer.alloc(2 ** 16);
		let rest = Buffer.of();
		for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
			const read = Buffer.concat([rest, piece.subarray(0, size)]);
			let at = 0;
			for (let end = read.indexOf('\n'); end >= 0; end = read.indexOf('\n', at)) {
				yield read.subarray(at, end);
				at = end + 1;
			}
			rest = read.subarray(at);
		}
	} finally {
		closeSync(file);
	}
}
