import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What npm has installed, whatever the lock file says by now. */
const installed = join(root, 'node_modules/.package-lock.json');

let known: string | undefined;

/**
 * Tells the checker from any other: of Node, of the packages and of every line of our own code. Another
 * checker may judge otherwise. Throws where npm did not install the packages.
 */
export const checkerDigest = (): string => (known ??= readChecker());

function readChecker(): string {
	const digest = createHash('sha256').update(process.version).update(readFileSync(installed));
	for (const folder of ['scripts', 'src'])
		for (const it of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
			if (!it.isFile() || !it.name.endsWith('.ts')) continue;
			const path = join(it.parentPath, it.name);
			digest.update(path).update(readFileSync(path));
		}
	return digest.digest('base64');
}
