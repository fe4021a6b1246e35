import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../read/yaml.ts';

/** A place where two readings of a file differ; undefined stands for nothing there. */
export interface Difference {
	path: Path;
	before: unknown;
	after: unknown;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** The smallest parts in which two values differ. */
export function differences(before: unknown, after: unknown, path: Path = []): Difference[] {
	if (isDeepStrictEqual(before, after)) return [];
	if (!isGroup(before) || !isGroup(after) || Array.isArray(before) !== Array.isArray(after))
		return [{ path, before, after }];
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys].flatMap((key) => {
		const step = Array.isArray(before) ? Number(key) : key;
		return differences(before[key], after[key], [...path, step]);
	});
}
