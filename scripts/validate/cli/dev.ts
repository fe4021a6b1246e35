import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { baseOf } from '#files/git-changes.ts';
import { londonDay } from '#lib/time/dates.ts';
import { checkerOf } from '../check.ts';
import type { Checked } from '../check.ts';
import { overlayOf } from '../report/overlay.ts';
import { text } from '../report/text.ts';
import { editedTree, keepLooking } from './edited-folder.ts';

/** What is used of a browser that is connected, and of Vite's server. */
interface Client {
	send(message: object): void;
}
export interface Server {
	ws: {
		clients: Set<Client>;
		on(event: string, listener: (data: unknown, client: Client) => void): void;
	};
}

export interface Logger {
	info(message: string): void;
	error(message: string): void;
}

/**
 * Checks a content folder, and again on each change: all findings go to the logger, the first one over the
 * pages that are open, and that are opened, until it is mended. Returns what ends it.
 */
export function checkBeside(server: Server, logger: Logger, content: string): () => void {
	const check = checkerOf({
		content,
		folder: content,
		base: baseOf(content),
		tree: editedTree(content),
	});
	let overlay: object | undefined;
	let said: string | undefined;
	const look = () => {
		const checked = check(londonDay(Date.now()));
		const words = text({ ...checked, files: checked.files.length, paint: styleText });
		if (words === said) return;
		said = words;
		if (checked.diagnostics.length > 0) logger.error(`\n${words}`);
		else logger.info(words.trim());
		tellPages(checked);
	};
	const tellPages = (checked: Checked) => {
		const wasShown = overlay !== undefined;
		overlay = overlayOf(checked, resolve('.'));
		// Straight to the pages: Astro takes what it is given to send for a fault of the page itself.
		const message = overlay ?? (wasShown ? { type: 'full-reload' } : undefined);
		if (message) for (const client of server.ws.clients) client.send(message);
	};
	server.ws.on('vite:client:connect', (_data, client) => {
		if (overlay) client.send(overlay);
	});
	return keepLooking(content, look, (error) => logger.error(String(error)));
}
