import { keysOf } from '#schema/vocabulary.ts';
import type { AreaId } from './area-ids.ts';
import {
	type Answer,
	type AreaPart,
	type Basis,
	type ReadAs,
	outsideEngland,
	type Nation,
} from './answer.ts';
import { type PostcodeReading, postcodeText } from './postcode-reading.ts';
import type { Cell, Outcodes, Sector, Shares, Tables } from './tables.ts';

/** Of areas guessed from the leading letters, those with less than this per mille are left out. */
const leastShare = 20;

/**
 * Finds the areas of a postcode in the tables: of its readings, the first whose outward code exists.
 * Nothing where none does, and none is what was typed.
 */
export async function findPostcode(
	readings: PostcodeReading[],
	tables: Tables,
): Promise<Answer | undefined> {
	const outcodes = await tables.outcodes();
	const reading =
		readings.find(({ outward }) => isListed(outcodes, outward)) ??
		readings.find(({ outward }) => nationOf(outcodes, outward)) ??
		readings.find(({ corrected, unit }) => !corrected || unit);
	if (!reading) return undefined;
	const { outward, sector } = reading;
	const whole = wholeCodes(outcodes).get(outward);
	const together = lettered(outcodes, outward);
	if (together.length > 0) return found(reading, 'outward', { areas: together });
	if (whole) return found(reading, 'outward', { areas: [{ area: whole, share: 1 }] });
	const split = outcodes.split[outward];
	if (!split) return elsewhere(outcodes, reading);
	const byOutward = () => found(reading, 'outward', parts(outcodes, split));
	if (sector === undefined) return byOutward();
	const { [outward]: sectors = {} } = (await tables.borders(outcodes, outward)).outcodes;
	const [, cells] = Object.entries(sectors).find(([digits]) => digits.includes(sector)) ?? [];
	// A sector newer than the data: all that its outward code can be.
	return cells === undefined ? byOutward() : inSector(outcodes, reading, cells);
}

function inSector(outcodes: Outcodes, reading: PostcodeReading, cells: Sector): Answer {
	if (!Array.isArray(cells)) return found(reading, 'sector', parts(outcodes, [[cells, 1000]]));
	const { unit } = reading;
	if (unit === undefined) {
		const shares = cells.map(([cell, perMille]): Shares[number] => [cell, perMille]);
		return found(reading, 'sector', parts(outcodes, shares));
	}
	const listed = cells.find(([, , units]) => units && hasUnit(units, unit));
	const [cell] = listed ?? cells[0] ?? [];
	if (cell === undefined) throw new Error(`The sector of ${postcodeText(reading)} has no areas.`);
	const answer = found(reading, 'unit', parts(outcodes, [[cell, 1000]]));
	return answer.kind === 'areas' ? { ...answer, listed: listed !== undefined } : answer;
}

/** What is known of an outward code that no area holds: it is outside England, without a place, or new. */
function elsewhere(outcodes: Outcodes, reading: PostcodeReading): Answer {
	const { outward } = reading;
	const nation = nationOf(outcodes, outward);
	if (nation) return outsideBy(reading, 'outward', nation);
	const { letters, nongeographic } = outcodes;
	const guess = nongeographic[outward]?.map((cell): AreaPart => ({ area: areaAt(outcodes, cell) }));
	if (guess) return { kind: 'unknown', read: readOf(reading), likely: guess };
	const shares = (letters[leadingLetters(outward)] ?? []).filter(
		([, perMille], index) => index === 0 || perMille >= leastShare,
	);
	const { areas: likely, outside } = parts(outcodes, shares);
	if (likely.length === 0 && outside) return outsideBy(reading, 'letters', outside.nation);
	return { kind: 'unknown', read: readOf(reading), likely, ...(outside && { outside }) };
}

interface Parts {
	areas: AreaPart[];
	outside?: { nation: Nation; share: number };
}

/** Areas with their shares, and apart from them what lies outside England. */
function parts(outcodes: Outcodes, shares: Shares): Parts {
	const made: Parts = { areas: [] };
	for (const [cell, perMille] of shares) {
		const share = perMille / 1000;
		if (typeof cell === 'number') made.areas.push({ area: areaAt(outcodes, cell), share });
		else made.outside = { nation: cell, share };
	}
	return made;
}

function found(reading: PostcodeReading, by: Basis, { areas, outside }: Parts): Answer {
	if (areas.length === 0 && outside) return outsideBy(reading, by, outside.nation);
	const read = readOf(reading);
	const certain = areas.length === 1 && !outside;
	return { kind: 'areas', read, by, certain, areas, ...(outside && { outside }), also: [] };
}

const outsideBy = (reading: PostcodeReading, by: Basis, nation: Nation): Answer => ({
	kind: 'outside',
	read: readOf(reading),
	by,
	nation,
	also: [],
});

const readOf = (reading: PostcodeReading): ReadAs => ({
	as: 'postcode',
	text: postcodeText(reading),
	part: reading.unit ? 'unit' : reading.sector ? 'sector' : 'outward',
	corrected: reading.corrected,
});

function areaAt({ areas }: Outcodes, cell: Cell): AreaId {
	const area = typeof cell === 'number' ? areas[cell] : undefined;
	if (!area) throw new Error(`The tables of postcodes have no area ${cell}.`);
	return area;
}

const leadingLetters = (outward: string) => outward.replace(/\d.*/, '');

/** Whether a run of units has one: `QeRab` has QE, RA and RB. */
function hasUnit(units: string, unit: string): boolean {
	let first = '';
	for (const letter of units) {
		if (letter < 'a') first = letter;
		else if (first + letter.toUpperCase() === unit) return true;
	}
	return false;
}

const hasWord = (words: string, word: string) => ` ${words} `.includes(` ${word} `);

function nationOf({ outside }: Outcodes, outward: string): Nation | undefined {
	const letters = leadingLetters(outward);
	return keysOf(outsideEngland).find((nation) => {
		const { letters: all = '', outcodes = '' } = outside[nation] ?? {};
		return hasWord(all, letters) || hasWord(outcodes, outward);
	});
}

const isListed = (outcodes: Outcodes, outward: string): boolean =>
	wholeCodes(outcodes).has(outward) ||
	outward in outcodes.split ||
	outward in outcodes.nongeographic ||
	lettered(outcodes, outward).length > 0;

/**
 * The areas of a district that exists only with a letter after it, such as SW1 or EC2: those of all its
 * letters, the likelier first. Their shares are not known, as nothing says how many postcodes each letter has.
 */
function lettered(outcodes: Outcodes, outward: string): AreaPart[] {
	const { split } = outcodes;
	const whole = wholeCodes(outcodes);
	if (whole.has(outward) || outward in split || !/\d$/.test(outward)) return [];
	const weights = new Map<AreaId, number>();
	const add = (area: AreaId, weight: number) =>
		weights.set(area, (weights.get(area) ?? 0) + weight);
	for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
		const area = whole.get(outward + letter);
		if (area) add(area, 1000);
		for (const [cell, perMille] of split[outward + letter] ?? [])
			add(areaAt(outcodes, cell), perMille);
	}
	return [...weights].toSorted(([, a], [, b]) => b - a).map(([area]) => ({ area }));
}

const wholes = new WeakMap<Outcodes, Map<string, AreaId>>();

/** The area of each outward code that lies in one; made once. */
function wholeCodes(outcodes: Outcodes): Map<string, AreaId> {
	let codes = wholes.get(outcodes);
	if (codes) return codes;
	codes = new Map();
	for (const area of keysOf(outcodes.whole))
		for (const code of outcodes.whole[area]?.split(' ') ?? []) codes.set(code, area);
	wholes.set(outcodes, codes);
	return codes;
}
