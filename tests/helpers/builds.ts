import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The two builds that the site and browser tests read. */
export interface Builds {
	/** The build under test: DIST, or dist/. */
	dist: string;
	/** The directory as it stood on `pastDay`: made once a run, or taken from PAST_DIST. */
	past: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		builds: Builds;
	}
}

/** A day on which calls were open, whose facts will not change. */
export const pastDay = '2025-11-10';

async function makePast(): Promise<string> {
	// Inside the project, or the built modules would not find their packages.
	const out = resolve('node_modules/.cache/past-build/dist');
	const run = promisify(execFile);
	await run(process.execPath, [join(import.meta.dirname, 'build-as-of.ts'), out], {
		env: { ...process.env, BUILD_DATE: pastDay },
		timeout: 120_000,
	});
	await run(resolve('node_modules/.bin/pagefind'), ['--site', out, '--silent']);
	return out;
}

async function makeBuilds(): Promise<Builds> {
	const dist = resolve(process.env['DIST'] ?? 'dist');
	if (!existsSync(join(dist, 'index.html')))
		throw new Error(`There is no built site in ${dist}: run npm run build first.`);
	if (!existsSync(join(dist, 'pagefind')))
		throw new Error(`The site in ${dist} has no search index: run npm run build first.`);
	return { dist, past: process.env['PAST_DIST'] ?? (await makePast()) };
}

/** Kept on the process, because each vitest project loads its own copy of this module. */
const kept = globalThis as { builds?: Promise<Builds> };
export const builds = (): Promise<Builds> => (kept.builds ??= makeBuilds());
