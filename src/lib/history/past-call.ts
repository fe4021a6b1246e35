import { CORE_SCHEMA, load } from 'js-yaml';
import type { Call } from '#schema/index.ts';
import { calls } from '#schema/calls.ts';

/** The fields in which followers of a call hear of a change. */
export const followedFields = [
	'closes',
	'closedBy',
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
export type FormerCall = Partial<Pick<Call, FollowedField>>;

/** What today's version says in the same fields. */
export const presentCall = (call: Call): FormerCall =>
	Object.fromEntries(followedFields.map((field) => [field, call[field]]));

/**
 * Reads versions of the past from the texts of their files, by the ids of those. Most versions differ in
 * their check or their body alone, so the same fields are parsed once.
 */
export function readPastCalls(texts: [id: string, text: string][]): Map<string, FormerCall> {
	const read = new Map<string, FormerCall>();
	const byFields = new Map<string, FormerCall | undefined>();
	for (const [id, text] of texts) {
		const fields = frontMatterOf(text)?.replace(/^checked:[ \t]*\r?\n(?:[ \t].*\n)+/m, '');
		if (fields === undefined) continue;
		if (!byFields.has(fields)) byFields.set(fields, readFields(fields));
		const past = byFields.get(fields);
		if (past) read.set(id, past);
	}
	return read;
}

const frontMatterOf = (text: string): string | undefined =>
	/^\uFEFF?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$/ms.exec(text)?.[1];

/** Field by field, because the schema may have been another then. Never throws. */
function readFields(source: string): FormerCall | undefined {
	const fields = parse(source);
	if (!fields) return undefined;
	// A field that today's schema does not know may hold what another field holds today.
	const mayBeElsewhere = Object.keys(fields).some((field) => !(field in calls.shape));
	const read: FormerCall = {};
	for (const field of followedFields) {
		if (!(field in fields) && mayBeElsewhere) continue;
		const { success, data } = calls.shape[field].safeParse(fields[field]);
		if (success) Object.assign(read, { [field]: data });
	}
	return read;
}

function parse(source: string): Record<string, unknown> | undefined {
	try {
		// The schema that leaves days as the text they are.
		const value = load(source, { schema: CORE_SCHEMA });
		return value && typeof value === 'object' ? { ...value } : undefined;
	} catch {
		return undefined;
	}
}
