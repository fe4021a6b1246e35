/**
 * The ids of the 48 areas of the geography in `public/geo/`: the 42 boards of July 2022 to March 2026, five
 * of them cut into parts (`board--part`). They do not change; which network serves each is content.
 */
export const areaIds = [
	'bath-north-east-somerset-swindon-wiltshire--rest',
	'bath-north-east-somerset-swindon-wiltshire--wiltshire',
	'bedfordshire-luton-milton-keynes',
	'birmingham-solihull',
	'black-country',
	'bristol-north-somerset-south-gloucestershire',
	'buckinghamshire-oxfordshire-berkshire-west',
	'cambridgeshire-peterborough',
	'cheshire-merseyside--cheshire-east',
	'cheshire-merseyside--rest',
	'cornwall-the-isles-of-scilly',
	'coventry-warwickshire',
	'derby-derbyshire--high-peak',
	'derby-derbyshire--rest',
	'devon',
	'dorset',
	'frimley--berkshire',
	'frimley--hart-rushmoor',
	'frimley--surrey-heath-farnham',
	'gloucestershire',
	'greater-manchester',
	'hampshire-isle-of-wight',
	'herefordshire-worcestershire',
	'hertfordshire-west-essex',
	'humber-north-yorkshire',
	'kent-medway',
	'lancashire-south-cumbria',
	'leicester-leicestershire-rutland',
	'lincolnshire',
	'mid-south-essex',
	'norfolk-waveney',
	'north-central-london',
	'north-east-london',
	'north-east-north-cumbria',
	'north-west-london',
	'northamptonshire',
	'nottingham-nottinghamshire--bassetlaw',
	'nottingham-nottinghamshire--rest',
	'shropshire-telford-wrekin',
	'somerset',
	'south-east-london',
	'south-west-london',
	'south-yorkshire',
	'staffordshire-stoke-on-trent',
	'suffolk-north-east-essex',
	'surrey-heartlands',
	'sussex',
	'west-yorkshire',
] as const;

export type AreaId = (typeof areaIds)[number];

const known: ReadonlySet<string> = new Set(areaIds);

export const isAreaId = (id: string): id is AreaId => known.has(id);

/** The board that an area was part of, by the name of its file: `frimley` for `frimley--berkshire`. */
export const boardOf = (id: AreaId): string => id.replace(/--.*/, '');
