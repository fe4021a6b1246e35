import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentChange } from '../diff/change.ts';

/**
 * What the checks of a pull request found, read as what a stranger wrote: its programs may be of the
 * pull request, so nothing here is believed beyond its form.
 */
const problem = z.object({
	file: z.string().regex(/^content\/[\w./-]{1,300}$/),
	line: z.int().min(1).max(100_000),
	rule: z.string().regex(/^[a-z-]{1,60}$/),
	message: z.string().max(2000),
	hint: z.string().max(2000).optional(),
	fingerprint: z.string().regex(/^[0-9a-f]{16}:\d{1,4}$/),
});
export type ReportedProblem = z.output<typeof problem>;

const problems = z.object({ files: z.int().nonnegative(), problems: z.array(problem).max(5000) });

/** Files of more bytes than this are not read. */
export const mostBytes = 4_000_000;

export interface CheckReport {
	change: z.output<typeof contentChange> | undefined;
	problems: ReportedProblem[] | undefined;
}

/** Reads `change.json` and `problems.json`; undefined stands for what is missing, too big or of another form. */
export const readReport = (folder: string): CheckReport => ({
	change: read(join(folder, 'change.json'), contentChange),
	problems: read(join(folder, 'problems.json'), problems)?.problems,
});

function read<T>(path: string, schema: z.ZodType<T>): T | undefined {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (!stat?.isFile() || stat.size > mostBytes) return undefined;
	try {
		return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
	} catch {
		return undefined;
	}
}
