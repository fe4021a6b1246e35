import './compile-cache.mjs';

// Not before the cache is on, which in `node scripts/validate.ts` is only now.
const { main } = await import('./validate/cli/main.ts');
await main();
