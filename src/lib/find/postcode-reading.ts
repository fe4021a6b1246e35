/** A postcode, or the part of one that was given, as it was read. */
export interface PostcodeReading {
	/** `TR1` of TR1 3LJ. */
	outward: string;
	/** The digit after it. */
	sector?: string | undefined;
	/** The two letters at the end. */
	unit?: string | undefined;
	/** True when letters were taken for digits, or it was found among other words. */
	corrected: boolean;
}

// The forms are Royal Mail's; inward letters leave out C I K M O V. GIR 0AA is the one postcode of a form of its own.
const outwardForm = /^(?:[A-Z]{1,2}\d[A-Z\d]?|GIR)$/;
const inwardForm = /^\d[ABD-HJLNP-UW-Z]{2}$/;
const inText = /(?:^|[^A-Z\d])([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[ABD-HJLNP-UW-Z]{2})(?![A-Z\d])/g;

/** What people type for one another: letter O and nought, capital I or small l and one. */
const slips: Record<string, string[]> = { O: ['0'], 0: ['O'], I: ['1'], L: ['1'], 1: ['I', 'L'] };
const mostSlips = 2;

const plain = (text: string) => text.normalize('NFKC').toUpperCase();

/**
 * The readings of a text as a postcode or the beginning of one, as typed first, then with slips put
 * right; none where it is not shaped like one. Spaces, case and punctuation do not matter.
 */
export function readPostcode(text: string): PostcodeReading[] {
	const typed = plain(text)
		.replace(/[^A-Z\d\s]/g, '')
		.trim();
	if (!/\d/.test(typed)) return [];
	const asTyped = readWords(typed.split(/\s+/));
	if (asTyped) return [asTyped, ...slipsOfForm(asTyped)];
	const readings = withSlips(typed).flatMap((variant) => readWords(variant.split(/\s+/)) ?? []);
	return readings.length > 0
		? readings.map((reading) => ({ ...reading, corrected: true }))
		: readAmongWords(text);
}

/**
 * What is shaped like a postcode is taken for another only where its outward half ends in a letter that may
 * be a digit (`L1O` for L10), or has a nought before a digit, as none has (`C01` for CO1). B51 is not BS1:
 * both could be issued.
 */
function slipsOfForm(reading: PostcodeReading): PostcodeReading[] {
	const { outward } = reading;
	const digit = slips[outward.charAt(outward.length - 1)]?.find((it) => /\d/.test(it));
	const others = [
		...(digit ? [outward.slice(0, -1) + digit] : []),
		...(/^[A-Z]0\d$/.test(outward) ? [outward.replace('0', 'O')] : []),
	];
	return others.map((other) => ({ ...reading, outward: other, corrected: true }));
}

function readWords(words: string[]): PostcodeReading | undefined {
	const text = words.join('');
	if (text.length < 2 || text.length > 7) return undefined;
	const [outward, inward] = [text.slice(0, -3), text.slice(-3)];
	if (inwardForm.test(inward) && outwardForm.test(outward))
		return { outward, sector: inward.charAt(0), unit: inward.slice(1), corrected: false };
	const [first = '', second = ''] = words;
	// Half typed, or with inward letters that are never used: the sector still counts.
	if (words.length === 2 && outwardForm.test(first) && /^\d[A-Z]{0,2}$/.test(second))
		return { outward: first, sector: second.charAt(0), corrected: false };
	if (words.length > 1 && !/^[A-Z]+ \d+$/.test(words.join(' '))) return undefined;
	if (outwardForm.test(text)) return { outward: text, corrected: false };
	if (/\d$/.test(text) && outwardForm.test(text.slice(0, -1)))
		return { outward: text.slice(0, -1), sector: text.slice(-1), corrected: false };
	return undefined;
}

/** The text with one or two of its letters and digits taken for those that look like them. */
function withSlips(text: string): string[] {
	if (text.replace(/\s/g, '').length > 7) return [];
	const found = new Set([text]);
	let last = [text];
	for (let turn = 0; turn < mostSlips; turn++) {
		last = last.flatMap((variant) =>
			[...variant].flatMap((letter, at) =>
				(slips[letter] ?? []).map((other) => variant.slice(0, at) + other + variant.slice(at + 1)),
			),
		);
		for (const variant of last) found.add(variant);
	}
	found.delete(text);
	return [...found];
}

/** A whole postcode in an address, or an outward code at its end: `Truro TR1 3LJ`, `London SE1`. */
function readAmongWords(text: string): PostcodeReading[] {
	const [, outward, inward] = [...plain(text).matchAll(inText)].at(-1) ?? [];
	if (outward && inward)
		return [{ outward, sector: inward.charAt(0), unit: inward.slice(1), corrected: true }];
	const words = plain(text).split(/[\s,]+/);
	const last = words.at(-1) ?? '';
	return words.length > 1 && outwardForm.test(last) ? [{ outward: last, corrected: true }] : [];
}

/** A postcode as it is written: `TR1 3LJ`, `TR1 3` or `TR1`. */
export const postcodeText = ({ outward, sector, unit }: PostcodeReading): string =>
	sector === undefined ? outward : `${outward} ${sector}${unit ?? ''}`;
