import { isDeepStrictEqual } from 'node:util';
import { valueOfYaml } from '#lib/text/front-matter.ts';
import type { Finding } from '../finding.ts';
import { pathText } from '../explain/walk-schema.ts';
import {
	type Difference,
	differences,
	hasSameProse,
	placeOfLine,
	type SourceText,
} from './source.ts';

type Edit = { start: number; end: number; instead: string; field: string | undefined };

/**
 * A text with all that its findings know to write `instead`, from its end to its start. Each is tried
 * and read again, and left out where it would change anything but what was marked.
 */
export function applyFindings(
	text: string,
	findings: readonly Finding[],
	source: SourceText,
): string {
	const edits = findings.flatMap((finding) => editOf(text, finding));
	edits.sort((a, b) => b.start - a.start);
	let changed = text;
	let limit = text.length;
	for (const edit of edits) {
		if (edit.end > limit) continue;
		const tried = changed.slice(0, edit.start) + edit.instead + changed.slice(edit.end);
		if (!isCertain(changed, tried, edit, source)) continue;
		changed = tried;
		limit = edit.start;
	}
	return changed;
}

function editOf(text: string, { line, column, length, instead, field }: Finding): Edit[] {
	if (instead === undefined || length === undefined || instead.includes('\n')) return [];
	const start = placeOfLine(text, line) + column - 1;
	return [{ start, end: start + length, instead, field }];
}

/** True when an edit changes nothing but its own field, or but the address of a link. */
function isCertain(before: string, after: string, edit: Edit, { read }: SourceText): boolean {
	const [first, second] = [read(before), read(after)];
	if (!first.isSound || !second.isSound) return false;
	const found = differences(first.data, second.data);
	if (edit.start >= first.end)
		return found.length === 0 && hasSameProse(before.slice(first.end), after.slice(second.end));
	const written = before.slice(edit.start, edit.end);
	return isOneValue(found, edit, written) || isOneKey(found, edit);
}

/** One value, which now reads as what was to be written, or the same value in quotes. */
function isOneValue(found: Difference[], { instead, field = '' }: Edit, written: string): boolean {
	const [only, ...others] = found;
	if (!only) return instead === JSON.stringify(written);
	if (others.length > 0 || !pathText(only.path).endsWith(field)) return false;
	// 1e2 and 0x64 are figures too, and in quotes they are something else.
	const isPlain = typeof only.before !== 'number' || /^\d+(\.\d+)?$/.test(written);
	return isPlain && isDeepStrictEqual(only.after, valueOfYaml(instead));
}

/** One field, which has another name and the same value. */
function isOneKey(found: Difference[], { instead, field = '' }: Edit): boolean {
	const [gone, come, ...others] = found;
	if (!gone || !come || others.length > 0) return false;
	return (
		pathText(gone.path).endsWith(field) &&
		gone.after === undefined &&
		come.before === undefined &&
		come.path.at(-1) === instead &&
		isDeepStrictEqual(come.path.slice(0, -1), gone.path.slice(0, -1)) &&
		isDeepStrictEqual(gone.before, come.after)
	);
}
