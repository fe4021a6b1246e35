/** Run as `BUILD_DATE=… node build-as-of.ts <outDir>`: a build that leaves dist/ and its cache alone. */
import { join } from 'node:path';
import { build } from 'astro';

const outDir = process.argv[2];
if (!outDir) throw new Error('Say where to build.');
await build({
	root: process.cwd(),
	outDir,
	cacheDir: join(outDir, '..', 'cache'),
	logLevel: 'error',
	force: true,
});
