/** What rules are about, in the order in which `/contribute/rules/` shows them. */
export const groups = {
	file: 'The file and its address',
	fields: 'The fields',
	words: 'Titles, summaries and contacts',
	sources: 'Sources',
	dates: 'Dates and deadlines',
	links: 'Links between entries',
	areas: 'Areas and their networks',
	body: 'The body',
	search: 'The lists of the search',
} as const;

export type Group = keyof typeof groups;
