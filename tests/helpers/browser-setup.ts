import type { TestProject } from 'vitest/node';
import { startChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { builds } from './builds.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The addresses of today's build and of the past one, and of the browser. */
		site: string;
		pastSite: string;
		browser: string;
	}
}

/** One browser and two servers for all browser tests. */
export default async function setup(project: TestProject) {
	const { dist, past } = await builds();
	const { server } = await startChromium();
	const [today, then] = await Promise.all([dist, past].map((dir) => serve({ dir, port: 0 })));
	project.provide('site', today!.url);
	project.provide('pastSite', then!.url);
	project.provide('browser', server.wsEndpoint());
	return async () => {
		await server.close();
		await Promise.all([today!.close(), then!.close()]);
	};
}
