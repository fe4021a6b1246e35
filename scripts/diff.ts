import { main } from './diff/main.ts';

process.exitCode = main(process.argv.slice(2));
