import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { command } from './command.ts';
import { howToInstall, startChromium } from './chromium.ts';

/** Runs a command in view; its output goes to stderr. True when it ended well. */
function run(command: string, args: string[]): boolean {
	console.error(`> ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const installFromDebian = () =>
	run('apt-get', ['update']) &&
	run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);

function installFromPlaywright(): boolean {
	const root = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
	return run(process.execPath, [join(root, 'cli.js'), 'install', 'chromium']);
}

/** The path of a browser that was seen to start. */
async function workingChromium(): Promise<string | undefined> {
	try {
		const { path, server } = await startChromium();
		await server.close();
		return path;
	} catch {
		return undefined;
	}
}

const help = `Makes sure that the browser tests have a browser: finds one, or installs one.

  node scripts/browser-ready.ts

  --help  this text
`;

async function makeReady(): Promise<0 | 1> {
	let found = await workingChromium();
	const mayInstall = !found && !process.env['CHROME_PATH'];
	if (mayInstall && isRootOnDebian() && installFromDebian()) found = await workingChromium();
	if (mayInstall && !found && installFromPlaywright()) found = await workingChromium();
	if (found) console.log(`The browser tests use ${found}`);
	else console.error(howToInstall);
	return found ? 0 : 1;
}

await command({ name: 'browser-ready', help, run: makeReady });
