import { foundBySchema } from './rule.ts';

/** What the schema of the collection asks for. The wording lies in explain.ts and the schema. */
export const fields = [
	foundBySchema('unknown-field', 'An entry has only the fields of its collection.'),
	foundBySchema('missing-field', 'An entry has all the fields it needs.'),
	foundBySchema('unknown-value', 'A field with a list of values takes one of them.'),
	foundBySchema('invalid-value', 'A value is of the kind, size and form that its field asks for.'),
] as const;
