import type { Draft } from '../content.ts';
import { firstFew, type Kind } from '../kind.ts';
import { sample } from '../random.ts';
import { spotsIn } from '../spots.ts';
import { swap } from '../swap.ts';

const rule = 'bad-encoding';
const plain = /^(summary|challenge|sought|done|helpsWith|aim): \w+ \w+/;

/** A character that slips into the words of a field. */
const slip = (name: string, character: string): Kind =>
	swap({
		name,
		rule,
		at: plain,
		to: ({ match: { input } }) => input.replace(/^(\w+: \w+)/, `$1${character}`),
		count: 2,
	});

/** The bytes of a file in which some have been changed. */
const bytes = (
	name: string,
	change: (draft: Draft, lineStart: number) => Uint8Array | undefined,
	line: 'here' | 'top',
): Kind => ({
	name,
	rules: [rule],
	count: 3,
	faults: (content, random, count) =>
		firstFew(sample(random, spotsIn(content, { at: plain }, random)), count, ({ draft, at }) => {
			const before = draft.lines.slice(0, at).join('\n');
			const changed = change(draft, new TextEncoder().encode(before).length + 1);
			if (!changed) return undefined;
			return {
				changes: { [draft.path]: changed },
				path: draft.path,
				lines: [line === 'top' ? 1 : at + 1],
			};
		}),
});

const withByte =
	(...values: number[]) =>
	({ text }: Draft, start: number) => {
		const encoded = new TextEncoder().encode(text);
		encoded.set(values, encoded.indexOf(0x20, start) + 2);
		return encoded;
	};

export const encodingKinds: Kind[] = [
	bytes('saved as Windows-1252', withByte(0xe9), 'here'),
	bytes('a pound sign of Latin-1', withByte(0xa3), 'here'),
	bytes('a character cut in two', withByte(0xe2, 0x80), 'here'),
	bytes('an overlong sequence', withByte(0xc0, 0xaf), 'here'),
	bytes('half of a surrogate pair', withByte(0xed, 0xa0, 0x80), 'here'),
	bytes(
		'saved as UTF-16',
		({ text }) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
		'top',
	),
	slip('a replacement character', '\uFFFD'),
	slip('a NUL', '\u0000'),
	slip('a form feed', '\f'),
	slip('a mark that turns direction', '\u202E'),
	slip('an isolate for direction', '\u2067'),
	slip('a zero-width space', '\u200B'),
	slip('a soft hyphen', '\u00AD'),
	slip('a word joiner', '\u2060'),
	slip('a byte order mark inside', '\uFEFF'),
	slip('an apostrophe decoded twice', 'â€™'),
	slip('an accent decoded twice', 'Ã©'),
];
