import { enableCompileCache } from 'node:module';

/**
 * Node keeps what it has compiled, in the system's temporary folder: every run after the first starts in
 * half the time. It must be on before the first TypeScript is read, or all that strips types of it is
 * loaded as well: hence `node --import ./scripts/compile-cache.mjs` in package.json, and no TypeScript here.
 */
enableCompileCache();
