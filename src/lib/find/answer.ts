import type { AreaId } from './area-ids.ts';

/** Where a postcode or a place can lie outside England: each has bodies of its own. */
export const outsideEngland = {
	wales: 'Wales',
	scotland: 'Scotland',
	'northern-ireland': 'Northern Ireland',
	jersey: 'Jersey',
	guernsey: 'Guernsey',
	'isle-of-man': 'the Isle of Man',
	gibraltar: 'Gibraltar',
	'british-forces': 'the British Forces post',
	ireland: 'Ireland',
} as const;

export type Nation = keyof typeof outsideEngland;

export const isOutside = (nation: string): nation is Nation => nation in outsideEngland;

/** An area, with its share (0 to 1) of the live postcodes of what was asked for, where that is known. */
export type AreaPart = { area: AreaId; share?: number };

/** What a name stands for. A `village` is a suburb or hamlet too. */
export type PlaceKind =
	'town' | 'district' | 'county' | 'region' | 'board' | 'network' | 'village' | 'outside';

/** Something with a name: in areas of England, the likelier first, or in a nation outside it. */
export type NamedPlace = { name: string; of: PlaceKind; areas: AreaId[]; nation?: Nation };

const kinds: Record<PlaceKind, string> = {
	town: 'town',
	district: 'council or borough',
	county: 'county',
	region: 'region',
	board: 'integrated care board',
	network: 'network',
	village: 'village or suburb',
	outside: 'outside England',
};

/** What a name stands for, in a word or two. */
export const kindWords = ({ of, nation }: NamedPlace): string =>
	nation ? outsideEngland[nation] : kinds[of];

/** How the words were understood. `corrected` says that they were not taken letter by letter. */
export type ReadAs =
	| {
			as: 'postcode';
			text: string;
			part: 'unit' | 'sector' | 'outward';
			corrected: boolean;
	  }
	| { as: 'place'; name: string; of: PlaceKind; corrected: boolean; near: boolean };

/** What the answer rests on. */
export type Basis = 'outward' | 'sector' | 'unit' | 'letters' | 'name';

export type Answer =
	| {
			kind: 'areas';
			read: ReadAs;
			by: Basis;
			/** True when there is one area. Otherwise all are possible, the likelier first. */
			certain: boolean;
			areas: AreaPart[];
			/** Where part of it lies outside England. */
			outside?: { nation: Nation; share: number };
			/** Of a unit: whether the table names it. One that it does not may not exist, or be newer. */
			listed?: boolean;
			/** Others that go by the name. */
			also: NamedPlace[];
	  }
	| {
			kind: 'choice';
			asked: string;
			corrected: boolean;
			/** Two or more of the name; the better known first. */
			options: NamedPlace[];
			also: NamedPlace[];
	  }
	| { kind: 'outside'; read: ReadAs; by: Basis; nation: Nation; also: NamedPlace[] }
	| {
			kind: 'unknown';
			/** A postcode that does not exist, or is newer than the tables. */
			read: ReadAs;
			likely: AreaPart[];
			outside?: { nation: Nation; share: number };
	  }
	| {
			kind: 'nothing';
			asked: string;
			why: 'empty' | 'too-long' | 'not-a-postcode' | 'no-such-place';
			suggestions: NamedPlace[];
	  };

/** The areas of an answer, the likelier first; none where it lies outside England. */
export function areasOf(answer: Answer): AreaPart[] {
	if (answer.kind === 'areas') return answer.areas;
	if (answer.kind === 'unknown') return answer.likely;
	if (answer.kind !== 'choice') return [];
	return answer.options.flatMap(({ areas }) => areas.map((area) => ({ area })));
}
