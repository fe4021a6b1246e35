import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const faultOf = (text: string) => {
	const { finding } = decode(bytes(text));
	return finding && [finding.line, finding.column, finding.message];
};

test('accents, signs, emoji and a byte order mark at the start are text', () => {
	for (const text of ['\uFEFFone\r\ntwo\n', 'Café, “£5”, 5 µg – 🏥👩‍⚕️, Ŵ, Âme', 'a\tb\u00A0c'])
		expect(faultOf(text)).toBeUndefined();
});

test.each([
	['a zero-width space', 'one\ntwo\u200B', 'U+200B'],
	['a soft hyphen', 'one\r\ntwo\u00AD', 'U+00AD'],
	['a word joiner', 'one\ntwo\u2060', 'U+2060'],
	['a byte order mark inside', 'one\ntwo\uFEFF', 'U+FEFF'],
	['a line separator', 'one\ntwo\u2028', 'U+2028'],
])('%s is found where it stands', (_, text, code) => {
	expect(faultOf(text)).toEqual([2, 4, `Here stands a character that nobody can see, ${code}.`]);
});

test('text that was decoded twice is found', () => {
	expect(faultOf('one\nCafÃ©')?.slice(0, 2)).toEqual([2, 4]);
	expect(faultOf('Itâ€™s')?.[2]).toContain('"â€™"');
	expect(faultOf('Â£5')?.slice(0, 2)).toEqual([1, 1]);
});

test('the line ends of old Macs are found, for other readers see one long line', () => {
	expect(faultOf('one\rtwo\r')).toEqual([
		1,
		4,
		'Here a line ends as on an old Mac, with a carriage return alone.',
	]);
});

test('bytes that are not UTF-8 are found', () => {
	const { finding } = decode(Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x0a]));
	expect([finding?.line, finding?.column]).toEqual([2, 2]);
});
