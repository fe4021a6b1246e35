import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/** Where to look for a browser; all of it can be put in place by a test. */
export interface Machine {
	env: Record<string, string | undefined>;
	platform: NodeJS.Platform;
	exists: (file: string) => boolean;
	/** Where playwright keeps the browser that it downloads. */
	own: () => string;
}

const thisMachine: Machine = {
	env: process.env,
	platform: process.platform,
	exists: existsSync,
	own: () => chromium.executablePath(),
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApps = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

function usualPlaces({ env, platform }: Machine): string[] {
	if (platform === 'win32')
		return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
			const folder = env[name];
			return folder ? windowsPrograms.map((program) => path.win32.join(folder, program)) : [];
		});
	const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
	const onPath = names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
	return platform === 'darwin' ? [...onPath, ...macApps] : onPath;
}

/** The places where a Chromium may be, the likeliest first. CHROME_PATH, when set, is the only one. */
export function chromiumPlaces(machine: Machine): string[] {
	const wanted = machine.env['CHROME_PATH'];
	if (wanted) return [wanted];
	try {
		return [...usualPlaces(machine), machine.own()];
	} catch {
		return usualPlaces(machine); // playwright has no build for this platform
	}
}

/** How the tests start it. A root user, as in most containers, cannot have its sandbox. */
const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

export const howToInstall =
	'The browser tests need Chromium: install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or set CHROME_PATH to one.';

/** The Chromiums on this machine, the likeliest first. */
export const findChromium = (machine: Machine = thisMachine): string[] =>
	chromiumPlaces(machine).filter(machine.exists);

/** Starts the first Chromium that does start: a file by its name may be a stub. */
export async function startChromium(): Promise<{ path: string; server: BrowserServer }> {
	for (const path of findChromium()) {
		try {
			const options = { executablePath: path, args: chromiumArguments };
			return { path, server: await chromium.launchServer(options) };
		} catch (error) {
			console.error(`${path} does not start: ${String(error).split('\n')[0]}`);
		}
	}
	throw new Error(howToInstall);
}
