import { fieldsOfYaml, splitEntry } from '#lib/text/front-matter.ts';
import type { Call } from '#schema/index.ts';
import { calls } from '#schema/calls.ts';

/** The fields in which followers of a call hear of a change. */
const followedFields = [
	'closes',
	'closedBy',
	'over',
	'applicants',
	'nations',
	'support',
	'apply',
	'outcome',
	'withdrawn',
] as const satisfies (keyof Call)[];
export type FollowedField = (typeof followedFields)[number];

/**
 * What could be read of a version of a call. A field that is there and undefined was left out by its
 * author; one that is not there could not be read, and says nothing.
 */
export type PastVersion = Partial<Pick<Call, FollowedField>>;

/** What today's version says in the same fields. */
export const presentCall = (call: Call): PastVersion =>
	Object.fromEntries(followedFields.map((field) => [field, call[field]]));

/**
 * Reads versions of the past from the texts of their files, by the ids of those. Most versions differ in
 * their check or their body alone, so the same fields are parsed once.
 */
export function readPastVersions(texts: [id: string, text: string][]): Map<string, PastVersion> {
	const read = new Map<string, PastVersion>();
	const byFields = new Map<string, PastVersion | undefined>();
	for (const [id, text] of texts) {
		const split = splitEntry(text);
		if (!split) continue;
		const fields = `${split.yaml}\n`.replace(/^checked:[ \t]*\r?\n(?:[ \t].*\n)+/m, '');
		if (!byFields.has(fields)) byFields.set(fields, readFields(fields));
		const past = byFields.get(fields);
		if (past) read.set(id, past);
	}
	return read;
}

/** Field by field, because the schema may have been another then. Never throws. */
function readFields(source: string): PastVersion | undefined {
	const fields = fieldsOfYaml(source);
	if (!fields) return undefined;
	// A field that today's schema does not know may hold what another field holds today.
	const mayBeElsewhere = Object.keys(fields).some((field) => !(field in calls.shape));
	const read: PastVersion = {};
	for (const field of followedFields) {
		if (!(field in fields) && mayBeElsewhere) continue;
		const { success, data } = calls.shape[field].safeParse(fields[field]);
		if (success) Object.assign(read, { [field]: data });
	}
	return read;
}
