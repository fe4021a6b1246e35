import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { baseOf } from '#files/git-changes.ts';
import { londonDay } from '#lib/time/dates.ts';
import { readFolder } from '../check.ts';
import { checkWithMemory } from '../memory.ts';
import { filesOf, linesOf, type Report } from '../report/report.ts';
import { overlayOf } from '../report/overlay.ts';
import { text } from '../report/text.ts';
import { editedTree, watchFolder } from './watch.ts';

/** What is used of a browser that is connected, and of Vite's server. */
type Client = { send(message: object): void };
export interface Server {
	ws: {
		clients: Set<Client>;
		on(event: string, listener: (data: unknown, client: Client) => void): void;
	};
}

export type Logger = { info(message: string): void; error(message: string): void };

/**
 * Checks a content folder, and again on each change: all findings go to the logger, the first one over the
 * pages that are open, and that are opened, until it is mended. Returns what ends it.
 */
export function startDevChecker(server: Server, logger: Logger, content: string): () => void {
	const folder = { content, folder: content, base: baseOf(content), tree: editedTree(content) };
	const check = checkWithMemory();
	let overlay: object | undefined;
	let said: string | undefined;
	const look = () => {
		const { corpus, findings } = check(...readFolder(folder, londonDay(Date.now())));
		const found = { findings, lineOf: linesOf(corpus) };
		const words = text({ ...found, files: filesOf(corpus).length, paint: styleText });
		if (words === said) return;
		said = words;
		if (findings.length > 0) logger.error(`\n${words}`);
		else logger.info(words.trim());
		tellPages(found);
	};
	const tellPages = (found: Pick<Report, 'findings' | 'lineOf'>) => {
		const wasShown = overlay !== undefined;
		overlay = overlayOf(found, resolve('.'));
		// Straight to the pages: Astro takes what it is given to send for a fault of the page itself.
		const message = overlay ?? (wasShown ? { type: 'full-reload' } : undefined);
		if (message) for (const client of server.ws.clients) client.send(message);
	};
	server.ws.on('vite:client:connect', (_data, client) => {
		if (overlay) client.send(overlay);
	});
	return watchFolder(content, look, (error) => logger.error(String(error)));
}
