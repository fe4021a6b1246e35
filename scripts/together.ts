/** Runs commands side by side: `node scripts/together.ts "eslint ." "astro check"`. Fails when one of them does. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';

/** Runs a command, then shows all that it said; true when it ended well. */
async function run(command: string): Promise<boolean> {
	const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = new Promise((end) => child.once('close', end));
	const said = await Promise.all([text(child.stdout), text(child.stderr)]);
	const code = await ended;
	console.log(`> ${command}\n${said.join('')}`);
	return code === 0;
}

const commands = process.argv.slice(2);
async function worker() {
	for (let command = commands.shift(); command; command = commands.shift())
		if (!(await run(command))) process.exitCode = 1;
}
await Promise.all(Array.from({ length: availableParallelism() }, worker));
