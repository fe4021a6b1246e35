import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more = {}) => ({
	test: { name, include, testTimeout: 60_000, hookTimeout: 60_000, ...more },
});

export default defineConfig({
	test: {
		// Vitest would leave one processor to itself, which is half of two.
		maxWorkers: '100%',
		// The files import much the same modules, and none of these keeps anything that a test could notice.
		isolate: false,
		// Far from London on purpose: nothing may depend on the machine's own time zone.
		env: { TZ: 'Pacific/Auckland' },
		projects: [
			project('unit', [
				'src/**/*.test.ts',
				'scripts/**/*.test.ts',
				'tests/search/*.test.ts',
				'tests/proof/*.test.ts',
			]),
			project('cli', ['tests/cli/**/*.test.ts']),
			project('site', ['tests/site/**/*.test.ts', 'tests/search/floor/*.test.ts'], {
				globalSetup: 'tests/helpers/site-setup.ts',
			}),
			project('browser', ['tests/browser/**/*.test.ts'], {
				globalSetup: 'tests/helpers/browser-setup.ts',
			}),
		],
	},
});
