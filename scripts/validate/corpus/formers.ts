export interface Former {
	name: RegExp;
	/** Until when it was the name of something. */
	until: string;
	/** The name to write, as the end of a sentence. */
	now: string;
}

/** What people still call by a name that is no more. */
export const formers: readonly Former[] = [
	{
		name: /\bAHSNs?\b|\bAcademic Health Science Networks?\b/i,
		until: '2023-10',
		now: 'health innovation network, or the name of the one that is meant, such as Health Innovation Wessex',
	},
	{
		name: /(?<!\b(?!The\b)\p{Lu}\p{L}+ )\bInnovation Agency\b/u,
		until: '2023-10',
		now: 'Health Innovation North West Coast',
	},
	{
		name: /\bSTPs?\b|\bsustainability and transformation (partnership|plan)s?\b/i,
		until: '2022-07',
		now: 'integrated care system',
	},
	{
		name: /\bCCGs?\b|\bclinical commissioning groups?\b/i,
		until: '2022-07',
		now: 'integrated care board',
	},
	{ name: /\bNHSX\b/, until: '2022-02', now: 'NHS England' },
	{ name: /\bNHS Improvement\b/, until: '2022-07', now: 'NHS England' },
	{ name: /\bNHS Digital\b(?! (Playbook|Academy|Weight))/, until: '2023-02', now: 'NHS England' },
	{ name: /\bHealth Education England\b/, until: '2023-04', now: 'NHS England' },
	{
		name: /\bPublic Health England\b/,
		until: '2021-10',
		now: 'UK Health Security Agency, or Office for Health Improvement and Disparities',
	},
];
