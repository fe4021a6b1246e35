import { main } from './due/main.ts';

process.exitCode = await main(process.argv.slice(2), process.env, new Date());
