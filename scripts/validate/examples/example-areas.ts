/** The areas of a system in an example, each served by the network of the sample. */
export const exampleAreas = (...ids: string[]): string =>
	`areas:\n${ids
		.map(
			(id) => `  - id: ${id}
    name: Towns and villages
    network: wessex
    confidence: high
    why: The network names it on its page.
    cites: [page]
`,
		)
		.join('')}`;
