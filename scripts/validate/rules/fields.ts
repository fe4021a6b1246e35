import { foundBySchema } from './rule.ts';

/** What the schema of the collection asks for. The wording lies in explain.ts and the schema. */
export const fields = [
	foundBySchema('unknown-field', 'An entry has only the fields of its collection.', {
		file: 'calls/frailty.mdx',
		bad: 'applicant: [small-company]\n',
		good: 'applicants: [small-company]\n',
	}),
	foundBySchema('missing-field', 'An entry has all the fields it needs.', {
		file: 'calls/frailty.mdx',
		bad: 'sources:\n  - title: The call as published\n    url: https://www.example.org/frailty\n',
		good: `sources:
  - title: The call as published
    publisher: A body
    url: https://www.example.org/frailty
`,
	}),
	foundBySchema('unknown-value', 'A field with a list of values takes one of them.', {
		file: 'calls/frailty.mdx',
		bad: 'kind: grants\n',
		good: 'kind: grant\n',
	}),
	foundBySchema('invalid-value', 'A value is of the kind, size and form that its field asks for.', {
		file: 'calls/frailty.mdx',
		bad: 'closes: 2026-02-31\n',
		good: 'closes: 2026-02-28\n',
	}),
] as const;
