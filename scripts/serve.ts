import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { command, type Given, refuse } from './command.ts';

const contentTypes: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.atom': 'application/atom+xml; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.pdf': 'application/pdf',
};

/** What a file is: a feed by its folder, everything else by the end of its name. */
const contentTypeOf = (file: string, pathname = ''): string =>
	contentTypes[/^\/feeds\/.*\.xml$/.test(pathname) ? '.atom' : extname(file)] ??
	'application/octet-stream';

/** What a CDN should send too; the policy for scripts and styles is in each page. */
const securityHeaders = {
	'content-security-policy': "frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
	'cross-origin-opener-policy': 'same-origin',
};

export type Served = { url: string; close: () => Promise<void> };

/** The file that an address stands for, inside `root` or not at all. */
async function find(root: string, pathname: string) {
	const path = resolve(join(root, pathname));
	if (path !== root && !path.startsWith(root + sep)) return undefined;
	const isOfFolder = pathname.endsWith('/');
	const index = join(path, 'index.html');
	if (await isFile(index)) return isOfFolder ? { file: index } : { moved: `${pathname}/` };
	return !isOfFolder && (await isFile(path)) ? { file: path } : undefined;
}

const isFile = async (path: string) => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** The path of a request, unescaped; nothing when it cannot be read. */
function pathnameOf(target = '/'): string | undefined {
	try {
		const pathname = decodeURIComponent(target.replace(/[?#].*$/, ''));
		return pathname.startsWith('/') && !/[\0\\]/.test(pathname) ? pathname : undefined;
	} catch {
		return undefined;
	}
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse) {
	const isHead = request.method === 'HEAD';
	const send = (status: number, headers: Record<string, string>, body: Buffer | string = '') =>
		response.writeHead(status, { ...securityHeaders, ...headers }).end(isHead ? '' : body);
	if (!isHead && request.method !== 'GET') return send(405, { allow: 'GET, HEAD' });
	const pathname = pathnameOf(request.url);
	const found = pathname === undefined ? undefined : await find(root, pathname);
	if (found?.moved) {
		const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
		// One slash to start with: two would name another host.
		return send(301, { location: encodeURI(found.moved.replace(/^\/+/, '/')) + query });
	}
	const file = found?.file ?? join(root, '404.html');
	const body = await readFile(file).catch(() => Buffer.from('Not found'));
	return send(
		found ? 200 : 404,
		{
			'content-type': contentTypeOf(file, pathname),
			'content-length': String(body.length),
			// Names in this folder change with their contents.
			'cache-control': pathname?.startsWith('/_astro/')
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
		},
		body,
	);
}

/** Serves a folder; port 0 takes any that is free. Rejects when the port is taken. */
export async function serve({ dir, port }: { dir: string; port: number }): Promise<Served> {
	const root = resolve(dir);
	const server = createServer((request, response) => {
		answer(root, request, response).catch(() => response.destroy());
	});
	await once(server.listen(port), 'listening');
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		async close() {
			server.closeAllConnections();
			await server[Symbol.asyncDispose]();
		},
	};
}

const help = `Serves the built site on this machine, much as a CDN would.

  npm run serve -- [options]

  --port PORT  where to listen (4321); 0 takes any that is free
  --dir DIR    the folder of the built site (dist)
  --help       this text
`;

const option = { type: 'string' } as const;
const options = { port: option, dir: option };

async function start({ values: { port: wanted = '4321', dir = 'dist' } }: Given<typeof options>) {
	const port = Number(wanted);
	if (!Number.isInteger(port) || port < 0 || port >= 65_536)
		return refuse(`"${wanted}" is not a port: use a number from 0 to 65535.\n`);
	if (!(await isFile(join(dir, 'index.html'))))
		return refuse(`There is no site in ${dir}: run npm run build first.\n`);
	try {
		const { url } = await serve({ dir, port });
		console.log(`The directory is at ${url}`);
		return 0;
	} catch (error) {
		const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		const why = taken ? 'is taken' : 'cannot be used';
		const other = `npm run serve -- --port ${port + 1 || 4322}`;
		return refuse(`Port ${port} ${why}: choose another, as in ${other}\n`);
	}
}

if (import.meta.main) await command({ name: 'serve', help, options, run: start });
