import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a file of the site is when it is sent: compressed, where that makes it smaller. */
export function sizeOf(dist: string, pathname: string, compress = gzipSync): number {
	try {
		const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		const bytes = readFileSync(file);
		return Math.min(bytes.length, compress(bytes).length);
	} catch {
		return 0; // not found, or a folder that is redirected
	}
}

/** Counts what the servers of this process send of a built site, whoever asks: pages, workers, scripts. */
export function countSentBytes(dist: string): () => number {
	const sizes = new Map<string, number>();
	let sent = 0;
	subscribe('http.server.response.finish', (message) => {
		const { request } = message as { request: IncomingMessage };
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const size = sizes.get(pathname) ?? sizeOf(dist, decodeURIComponent(pathname));
		sizes.set(pathname, size);
		sent += size;
	});
	return () => sent;
}
