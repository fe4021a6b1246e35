/** Where a postcode or a place can lie outside England: each has bodies of its own. */
export const outsideNations = {
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

export type Nation = keyof typeof outsideNations;

export const isOutside = (nation: string): nation is Nation => nation in outsideNations;
