import { expect, test } from 'vitest';
import type { Directory } from '#lib/entries/directory.ts';
import { collectionNames } from '#schema/names.ts';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { guide, network, signpost } from '../../../tests/helpers/entries.ts';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { builtAt, searching } from '../../../tests/helpers/searching.ts';
import { packPostings, unpackPostings, type Posting, openIndex } from './index-files.ts';
import { makeIndex, numberEntries } from './make-index.ts';
import { addressOf } from '#lib/entries/entry.ts';

const addressesOf = (directory: Directory) => numberEntries(directory).map(addressOf);

/** So many signposts, each with words of its own. */
const manySignposts = (count: number) =>
	aDirectory({
		signposts: Object.fromEntries(
			Array.from({ length: count }, (_, index) => String(index).padStart(4, '0')).map((at) => [
				`desk-${at}`,
				signpost({
					title: `Desk ${at}`,
					aliases: [`name${at}`],
					summary: `It has ${Array.from({ length: 9 }, (_, word) => `word${at}x${word}`).join(' ')}.`,
				}),
			]),
		),
	});

test('each entry has one number, and its card stands there', async () => {
	const directory = contentDirectory();
	const { index } = await searching(directory);
	const addresses = addressesOf(directory);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(addresses).toHaveLength(
		collectionNames.reduce((sum, name) => sum + directory.records[name].length, 0),
	);
	expect(index.head.entries).toBe(addresses.length);
	const cards = await Promise.all(addresses.map((_, number) => index.card(number)));
	expect(cards.map(({ entry }) => entry)).toEqual(addresses);
	await expect(index.card(addresses.length)).rejects.toThrow('no entry');
	for (const [address, number] of Object.entries(index.head.numbers))
		expect(addresses[number]).toBe(address);
	for (const list of [index.head.dated, index.head.due]) expect(list).toHaveLength(cards.length);
});

test('networks and signposts have the lowest numbers, whatever order the directory has', () => {
	const entries = {
		guides: { a: guide() },
		signposts: { b: signpost() },
		networks: { c: network() },
	};
	expect(addressesOf(aDirectory(entries))).toEqual(['networks/c', 'signposts/b', 'guides/a']);
});

test('the same directory makes the same files, as JSON has them', () => {
	const made = () =>
		makeIndex(
			manySignposts(60),
			{ vocabulary: [], answers: [], typed: [], companies: [] },
			builtAt,
		);
	expect(made()).toEqual(made());
	expect(JSON.parse(JSON.stringify(made()))).toEqual(made());
});

test('entries that have a word are the same after packing, and their weights nearly so', () => {
	const postings: Posting[] = [
		[0, 1],
		[1, 0.65],
		[7, 0.22],
		[4999, 0.01],
		[5000, 0.5],
	];
	const unpacked = unpackPostings(JSON.parse(JSON.stringify(packPostings(postings))) as number[]);
	expect(unpacked.map(([entry]) => entry)).toEqual(postings.map(([entry]) => entry));
	for (const [at, [, weight]] of unpacked.entries()) {
		expect(weight).toBeGreaterThan(0);
		expect(Math.abs(weight - (postings[at]?.[1] ?? 0))).toBeLessThanOrEqual(0.11);
	}
	expect(unpackPostings(packPostings([]))).toEqual([]);
});

const sizeOf = (file: unknown) => JSON.stringify(file).length;

test('files of words are cut before they grow large, and every word is found in its own', async () => {
	const { files, index, read } = await searching(manySignposts(1500));
	const wordFiles = Object.keys(files).filter((name) => name.startsWith('words-'));
	expect(wordFiles.length).toBeGreaterThan(1);
	expect(index.head.wordFiles).toHaveLength(wordFiles.length);
	for (const name of wordFiles) expect(sizeOf(files[name])).toBeLessThan(32_000);
	for (const at of ['0000', '0001', '0749', '1498', '1499']) {
		const found = await index.postings(`word${at}x4`);
		expect([at, found.map(([entry]) => entry)]).toEqual([at, [Number(at)]]);
	}
	expect(await index.postings('word1500x4')).toEqual([]);
	const before = read.length;
	await index.postings('word0000x5');
	expect(read).toHaveLength(before);
	const beginning = await index.withPrefix('word074');
	expect(new Set(beginning.flatMap(([, found]) => found.map(([entry]) => entry))).size).toBe(10);
});

test('words that objects have of their own are words like any other', async () => {
	const { index } = await searching(manySignposts(2));
	for (const word of ['constructor', 'valueOf', 'toString', '__proto__'])
		expect([word, await index.postings(word)]).toEqual([word, []]);
});

test('a few hundred entries are suggested by name, the ones that are asked for most', async () => {
	const { files, index } = await searching(manySignposts(1500));
	const names = await index.names();
	expect(names.slice(0, 2)).toEqual([
		[0, 'signposts/desk-0000', 'Desk 0000', 'name0000'],
		[1, 'signposts/desk-0001', 'Desk 0001', 'name0001'],
	]);
	expect(names.length).toBeGreaterThanOrEqual(500);
	expect(names.length).toBeLessThanOrEqual(1000);
	expect(sizeOf(files['names.json'])).toBeLessThan(100_000);
});

test('a name stands once among the names of an entry, however it is written', async () => {
	const { index } = await searching({
		signposts: {
			dtac: signpost({
				title: 'Digital Checks',
				abbreviation: 'DTAC',
				aliases: ['digital-checks', 'dtac', 'the list'],
			}),
		},
	});
	expect((await index.names())[0]?.slice(2)).toEqual(['Digital Checks', 'DTAC', 'the list']);
});

test('a file whose reading failed is read again when next asked for', async () => {
	const { files } = await searching(manySignposts(3));
	let fails = true;
	const index = await openIndex(async (file) => {
		if (file === 'names.json' && fails) throw new Error('The line is down.');
		return files[file];
	});
	await expect(index.names()).rejects.toThrow('down');
	fails = false;
	expect(await index.names()).toHaveLength(3);
});
