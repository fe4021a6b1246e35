import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCorpus } from './corpus/corpus.ts';
import { keep, recall } from './last-run.ts';
import type { Run } from './last-run.ts';
import { readFiles } from './read/files.ts';
import type { Found } from './read/files.ts';
import { run } from './run.ts';
import { diskTree } from '#files/tree.ts';

const today = '2026-11-22';
const store = mkdtempSync(join(tmpdir(), 'last-run-'));
const last: Run = { content: 'content', day: today, checker: 'this one', store };
const found = readFiles(diskTree('content'), 'content');
const fresh = (files: Found) => ({ ...files, files: files.files.map((it) => ({ ...it })) });
const corpusOf = (files: Found) => makeCorpus(files, { today, folder: 'content' });
const knownIn = (run: Run, files = found) => {
	const { files: entries, lists } = recall(files, run);
	return [...entries, ...lists].filter(({ known }) => known).map(({ file }) => file);
};
const all = [...found.files, ...found.lists].map(({ file }) => file);

beforeAll(() => keep(corpusOf(found), last));
afterAll(() => rmSync(store, { recursive: true }));

test('what is as it was is known, with all that is known of it', () => {
	expect(knownIn(last)).toEqual(all);
	const { entries, lists } = corpusOf(recall(found, last));
	const anew = corpusOf(fresh(found));
	for (const [index, entry] of entries.entries()) {
		expect(entry.value).toEqual(anew.entries[index]?.value);
		expect(entry.references).toEqual(anew.entries[index]?.references);
		expect(entry.body).toEqual(anew.entries[index]?.body);
	}
	expect(lists.map(({ items }) => items.map(({ value }) => value))).toEqual(
		anew.lists.map(({ items }) => items.map(({ value }) => value)),
	);
});

test('what is known is not read again', () => {
	const { files, ...others } = recall(found, last);
	const emptied = files.map((it) => ({ ...it, bytes: new Uint8Array() }));
	expect(run(corpusOf({ ...others, files: emptied }))).toEqual([]);
});

test('another byte, name, day, folder or checker is not known', () => {
	const [one, ...others] = found.files;
	if (!one) throw new Error('There are no entries.');
	const bytes = Buffer.concat([one.bytes, Buffer.from(' ')]);
	const rest = all.filter((file) => file !== one.file);
	expect(knownIn(last, { ...found, files: [{ ...one, bytes }, ...others] })).toEqual(rest);
	const file = 'content/calls/other.mdx';
	expect(knownIn(last, { ...found, files: [{ ...one, file }, ...others] })).toEqual(rest);
	expect(knownIn({ ...last, day: '2026-11-23' })).toEqual([]);
	expect(knownIn({ ...last, content: 'copy' })).toEqual([]);
	expect(knownIn({ ...last, checker: 'another' })).toEqual([]);
});

test('what was damaged on the disk is not believed', () => {
	const [name = ''] = readdirSync(store);
	const whole = readFileSync(join(store, name));
	const write = (bytes: Uint8Array) => writeFileSync(join(store, name), bytes);
	const middle = Math.floor(whole.length / 2);
	for (const size of [0, 1, middle, whole.length - 2]) {
		write(whole.subarray(0, size));
		expect(knownIn(last)).toEqual([]);
	}
	for (const at of [2, middle, whole.length - 20]) {
		const damaged = Buffer.from(whole);
		damaged[at] = (damaged[at] ?? 0) ^ 1;
		write(damaged);
		expect(knownIn(last)).toEqual([]);
	}
	write(whole);
	expect(knownIn(last)).toEqual(all);
});

test('what is wrong between files is found of known ones too, at the same place', () => {
	const slugs = found.files.filter(({ collection }) => collection === 'priorities');
	expect(slugs.length).toBeGreaterThan(3);
	for (const gone of slugs) {
		const files = found.files.filter((it) => it !== gone);
		const findings = run(corpusOf(recall({ ...found, files }, last)));
		expect(findings.length).toBeGreaterThan(0);
		expect(findings).toEqual(run(corpusOf(fresh({ ...found, files }))));
	}
});

test('an entry with something wrong in it by itself is judged each time', () => {
	const files = found.files.map((it, index) =>
		index % 5 === 0 ? { ...it, bytes: Buffer.from(wrong(it.bytes)) } : it,
	);
	const other = { ...last, content: 'wrong' };
	const findings = run(corpusOf({ ...found, files }));
	keep(corpusOf(fresh({ ...found, files })), other);
	expect(knownIn(other, { ...found, files }).length).toBe(all.length - Math.ceil(files.length / 5));
	expect(run(corpusOf(recall({ ...found, files }, other)))).toEqual(findings);
});

const wrong = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/^title:/m, 'titel:');
