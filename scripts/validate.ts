import { setFlagsFromString } from 'node:v8';
import './compile-cache.mjs';

// What is read of an entry is let go of at once: a small nursery holds it, and a third of the memory does.
setFlagsFromString('--semi-space-growth-factor=1');
// Not before the cache is on, which in `node scripts/validate.ts` is only now.
const { main } = await import('./validate/cli/main.ts');
await main();
