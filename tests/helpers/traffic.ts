import type { Page, Request } from 'playwright-core';

/** What a page asks for, from now on. */
export interface Traffic {
	/** The paths of all requests. */
	asked: string[];
	/** Resolves when nothing is under way and the page has nothing left to do. */
	quiet: () => Promise<void>;
}

/** Runs in the page: waits for a moment in which it has nothing to do. */
const idle = () => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done)));

export function watchTraffic(page: Page): Traffic {
	const asked: string[] = [];
	const pending = new Set<Request>();
	const end = (request: Request) => void pending.delete(request);
	page.on('request', (request) => {
		pending.add(request);
		asked.push(new URL(request.url()).pathname);
	});
	page.on('requestfinished', end).on('requestfailed', end);
	const quiet = async () => {
		// What has just come may lead to more: twice in a row there must be nothing.
		for (let still = 0; still < 2; still = pending.size === 0 ? still + 1 : 0)
			await page.evaluate(idle);
	};
	return { asked, quiet };
}
