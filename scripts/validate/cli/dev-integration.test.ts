import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { cleanTree, textOf } from '../../../tests/helpers/entries.ts';
import { treeOf } from '../../../tests/helpers/tree.ts';
import { devChecker } from './dev-integration.ts';

test('open and new pages show the first finding, until it is mended', async () => {
	using tree = treeOf(cleanTree());
	const content = join(tree.folder, 'content');
	const write = (text: string) => writeFileSync(join(content, 'calls/frailty.mdx'), text);
	const open = { send: vi.fn() };
	const later = { send: vi.fn() };
	let connect: ((data: unknown, client: typeof later) => void) | undefined;
	const server = {
		ws: {
			clients: new Set([open]),
			on: (_event: string, listener: typeof connect) => {
				connect = listener;
			},
		},
	};
	const logger = { info: vi.fn(), error: vi.fn() };
	const { hooks } = devChecker(content);
	hooks['astro:config:setup']({ command: 'dev' });
	await hooks['astro:server:setup']({ server, logger });
	try {
		expect(logger.info).toHaveBeenCalledWith(expect.stringMatching(/^No problems/));
		expect(open.send).not.toHaveBeenCalled();

		write(textOf('calls').replace('kind: grant', 'kind: grnt'));
		const overlay = expect.objectContaining({
			type: 'error',
			err: expect.objectContaining({ name: 'unknown-value' }),
		});
		await vi.waitFor(() => expect(open.send).toHaveBeenLastCalledWith(overlay), 20_000);
		expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('unknown-value'));
		connect?.({}, later);
		expect(later.send).toHaveBeenCalledWith(overlay);

		write(textOf('calls'));
		const reload = { type: 'full-reload' };
		await vi.waitFor(() => expect(open.send).toHaveBeenLastCalledWith(reload), 20_000);
	} finally {
		hooks['astro:server:done']();
	}
});

test('a server that a build starts for a while is let alone, so that the build ends', async () => {
	const { hooks } = devChecker('content');
	hooks['astro:config:setup']({ command: 'build' });
	const server = { ws: { clients: new Set<never>(), on: vi.fn() } };
	const logger = { info: vi.fn(), error: vi.fn() };
	await hooks['astro:server:setup']({ server, logger });
	expect(server.ws.on).not.toHaveBeenCalled();
	expect(logger.info).not.toHaveBeenCalled();
});
