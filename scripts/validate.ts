import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node keeps what it has compiled, in the system's temporary folder: every run after the first
// starts in half the time. It must be on before the modules load, hence the dynamic import.
enableCompileCache();
// What is read of an entry is let go of at once: a small nursery holds it, and a third of the memory does.
setFlagsFromString('--semi-space-growth-factor=1');
const { main } = await import('./validate/main.ts');
// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
