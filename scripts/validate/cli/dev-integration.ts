import type { Logger, Server } from './dev.ts';

/**
 * Checks the content beside `astro dev`: findings stand in the terminal, and the first of them lies over
 * every open page until it is mended. Nothing of it is in a build.
 */
export function devChecker(content = 'content') {
	let stop: (() => void) | undefined;
	let isDev = false;
	return {
		name: 'dev-checker',
		hooks: {
			'astro:config:setup': ({ command }: { command: string }) => {
				isDev = command === 'dev';
			},
			'astro:server:setup': async ({ server, logger }: { server: Server; logger: Logger }) => {
				// A build may start a server of its own for a while: it must end by itself.
				if (!isDev) return;
				// Loaded only here: a build has no use for it.
				const { startDevChecker } = await import('./dev.ts');
				stop?.();
				stop = startDevChecker(server, logger, content);
			},
			'astro:server:done': () => stop?.(),
		},
	};
}
