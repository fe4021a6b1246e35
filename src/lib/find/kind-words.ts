import type { NamedPlace } from './answer.ts';
import { outsideNations } from './nations.ts';

const kinds: Record<NamedPlace['of'], string> = {
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
export const placeKindWords = ({ of, nation }: NamedPlace): string =>
	nation ? outsideNations[nation] : kinds[of];
