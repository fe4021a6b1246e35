import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from './serve.ts';

const files = {
	'site/index.html': '<h1>Home</h1>',
	'site/404.html': '<h1>Page not found</h1>',
	'site/calls/index.html': '<h1>Calls</h1>',
	'site/calls/wessex.json': '{}',
	'site/_astro/page.abc.css': 'a{}',
	'site/pagefind/en_1.pf_index': 'index',
	'secret.txt': 'secret',
};
let folder: string;
let served: Served;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serve-'));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	served = await serve({ dir: join(folder, 'site'), port: 0 });
});
afterAll(async () => {
	await served.close();
	await rm(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) =>
	fetch(new URL(path, served.url), { redirect: 'manual', ...init });

/** Asks for an address exactly as written, where fetch would tidy it. */
const askRaw = (path: string) =>
	new Promise<string>((done, failed) => {
		get({ port: new URL(served.url).port, path }, (response) => {
			response.setEncoding('utf8');
			let text = `${response.statusCode} ${response.headers.location ?? ''} `;
			response.on('data', (part) => (text += part)).on('end', () => done(text));
		}).on('error', failed);
	});

describe('the server', () => {
	test('gives the index page of a folder', async () => {
		const response = await ask('/calls/?network=wessex');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await response.text()).toBe('<h1>Calls</h1>');
	});

	test('adds the slash that a folder lacks, and keeps the question', async () => {
		const response = await ask('/calls?network=wessex');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe('/calls/?network=wessex');
	});

	test('never sends a reader to another host', async () => {
		expect(await askRaw('//calls')).toMatch(/^301 \/calls\/ /);
		expect(await askRaw('//example.org/%2e%2e/calls')).toMatch(/^(301 \/[^/]|404)/);
	});

	test.each([
		['/calls/wessex.json', 'application/json; charset=utf-8'],
		['/_astro/page.abc.css', 'text/css; charset=utf-8'],
		['/pagefind/en_1.pf_index', 'application/octet-stream'],
	])('says what %s is', async (path, type) => {
		expect((await ask(path)).headers.get('content-type')).toBe(type);
	});

	test('answers what is not there with the page that says so', async () => {
		for (const path of ['/nothing/', '/calls/wessex.json/', '/_astro/', '/%E0%A4%A']) {
			const response = await ask(path);
			expect([path, response.status]).toEqual([path, 404]);
			expect(await response.text()).toBe('<h1>Page not found</h1>');
		}
	});

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/calls/..\\..\\secret.txt',
	])('gives nothing outside its folder: %s', async (path) => {
		expect(await askRaw(path)).toMatch(/^404 /);
	});

	test('sends the headers of a careful host', async () => {
		const { headers } = await ask('/');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
	});

	test('only gives: it takes nothing', async () => {
		expect((await ask('/', { method: 'POST' })).status).toBe(405);
		const head = await ask('/', { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
	});

	test('says so when its port is taken', async () => {
		const port = Number(new URL(served.url).port);
		await expect(serve({ dir: folder, port })).rejects.toThrow('EADDRINUSE');
	});
});
