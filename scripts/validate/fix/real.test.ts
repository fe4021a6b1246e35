import { createTwoFilesPatch } from 'diff';
import { expect, test } from 'vitest';
import { decode } from '../read/decode.ts';
import { type Found, readFiles } from '../read/files.ts';
import { diskTree } from '#files/tree.ts';
import { fix } from './fix.ts';
import { sourceOf } from './source.ts';
import { tidy } from './tidy.ts';

const about = { today: '2030-01-01', folder: 'content' };
const found = readFiles(diskTree('content'), 'content');
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** One file in five: all of them would take a minute. */
const isTaken = (index: number) => index % 5 === 0;

const inOrder = <T extends Found['files'][number] | Found['lists'][number]>(it: T): T => ({
	...it,
	bytes: Buffer.from(tidy(decode(it.bytes).text, sourceOf(it))),
});
const good: Found = {
	...found,
	files: found.files.filter((_, index) => isTaken(index)).map(inOrder),
	lists: found.lists.map(inOrder),
};

/** What differs in the files of the content after each was spoilt and put right. */
function unlike(spoil: (text: string) => string): string[] {
	const files = good.files.map((it) => ({ ...it, bytes: Buffer.from(spoil(textOf(it.bytes))) }));
	const { changes } = fix({ ...good, files }, about);
	const made = new Map(changes.map(({ file, after }) => [file, textOf(after)]));
	return good.files.flatMap(({ file, bytes }, index) => {
		const now = made.get(file) ?? textOf(files[index]?.bytes ?? Buffer.of());
		return now === textOf(bytes) ? [] : [createTwoFilesPatch(file, file, textOf(bytes), now)];
	});
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
const later = ['August', 'September', 'October', 'November', 'December'];
const inWords = (_: string, key: string, year: string, month: string, day: string) =>
	`${key}: ${Number(day)} ${[...months, ...later][Number(month) - 1] ?? ''} ${year}`;

/** Does something to the lines of the front matter only. */
const inFields = (text: string, spoil: (fields: string) => string) =>
	text.replace(/^---\n([^]*?\n)---\n/, (_, fields: string) => `---\n${spoil(fields)}---\n`);

test('every file of the directory, once put right, is left as it is', () => {
	expect(unlike((text) => text)).toEqual([]);
});

test('spaces, line ends and byte order marks go from every file', () => {
	const spoil = (text: string) =>
		`\uFEFF${text.replace(/^([^<\n].*)\n/gm, '$1 \n').replaceAll('\n', '\r\n')}\r\n\r\n`;
	expect(unlike(spoil)).toEqual([]);
});

test('every entry is the same again after its fields were put in another order', () => {
	const turn = (fields: string) =>
		fields
			.split(/^(?=\S)/m)
			.reverse()
			.join('');
	expect(unlike((text) => inFields(text, turn))).toEqual([]);
	const swap = (fields: string) =>
		fields.replace(/^( *)- (\w+: .*\n)\1 {2}(\w+: .*\n)/gm, '$1- $3$1  $2');
	expect(unlike((text) => inFields(text, swap))).toEqual([]);
});

test('days in words, other spellings of values and addresses without s come right everywhere', () => {
	const spoil = (fields: string) =>
		fields
			.replace(/\b(on|opens|closes|published): (\d{4})-(\d\d)-(\d\d)$/gm, inWords)
			.replace(/\bhow: (\w+)-(\w+)$/m, 'how: $1_$2')
			.replace(/\burl: https:(?=[^,\n]*$)/gm, 'url: http:')
			.replace(/^checked:/m, 'Checked:');
	expect(unlike((text) => inFields(text, spoil))).toEqual([]);
});
