import './compile-cache.mjs';

// Not before the cache is on, which in `node scripts/validate.ts` is only now.
const { main } = await import('./validate/cli/main.ts');
// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
