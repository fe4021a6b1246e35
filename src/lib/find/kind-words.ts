import type { Place } from './answer.ts';
import { nations } from './nations.ts';

const kinds: Record<Place['of'], string> = {
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
export const kindWords = ({ of, nation }: Place): string => (nation ? nations[nation] : kinds[of]);
