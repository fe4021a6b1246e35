import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled, in the system's temporary folder: every run after the first
// starts in half the time. It must be on before the modules load, hence the dynamic import.
enableCompileCache();
const { main } = await import('./validate/main.ts');
process.exitCode = await main(process.argv.slice(2));
