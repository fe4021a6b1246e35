import { describe, expect, test } from 'vitest';
import { chromiumPlaces, findChromium as all, type Machine } from './chromium.ts';

const findChromium = (of: Machine) => all(of)[0];
const machine = (changes: Partial<Machine> = {}, ...files: string[]): Machine => ({
	env: { PATH: '/usr/local/bin:/usr/bin' },
	platform: 'linux',
	exists: (file) => files.includes(file),
	own: () => '/cache/chrome',
	...changes,
});

describe('the browser of the tests', () => {
	test('is the one that CHROME_PATH names, before any other', () => {
		const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
		expect(findChromium(machine({ env }, '/usr/bin/chromium', '/opt/mine'))).toBe('/opt/mine');
	});

	test('is none when CHROME_PATH names nothing: a wrong setting is not passed over', () => {
		const env = { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' };
		expect(findChromium(machine({ env }, '/usr/bin/chromium'))).toBeUndefined();
	});

	test('is Chromium before Chrome, wherever each is on the path', () => {
		const found = findChromium(machine({}, '/usr/local/bin/google-chrome', '/usr/bin/chromium'));
		expect(found).toBe('/usr/bin/chromium');
	});

	test('is the one that playwright keeps when the machine has no other', () => {
		expect(findChromium(machine({}, '/cache/chrome'))).toBe('/cache/chrome');
	});

	test('is none on a machine without one, also where playwright has no build', () => {
		const own = () => {
			throw new Error('unsupported platform');
		};
		expect(findChromium(machine({ own }))).toBeUndefined();
	});

	test('is looked for among the applications of a Mac', () => {
		const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(findChromium(machine({ platform: 'darwin' }, app))).toBe(app);
	});

	test('is looked for among the programs of Windows, with its own kind of path', () => {
		const env = { PROGRAMFILES: 'C:\\Program Files', PATH: 'C:\\Windows' };
		expect(chromiumPlaces(machine({ env, platform: 'win32' }))).toEqual([
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
			'C:\\Program Files\\Chromium\\Application\\chrome.exe',
			'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
			'/cache/chrome',
		]);
	});
});
