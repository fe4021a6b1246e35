import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled, in the system's temporary folder: every run after the first
// starts in half the time. It must be on before the modules load, hence the dynamic import.
enableCompileCache();
const { main } = await import('./validate/main.ts');
// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
