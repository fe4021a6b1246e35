import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({
	test: { name, include, testTimeout: 60_000, hookTimeout: 60_000 },
});

export default defineConfig({
	test: {
		// Far from London on purpose: nothing may depend on the machine's own time zone.
		env: { TZ: 'Pacific/Auckland' },
		projects: [
			project('unit', ['src/**/*.test.ts', 'scripts/**/*.test.ts']),
			project('cli', ['tests/cli/**/*.test.ts']),
			project('site', ['tests/site/**/*.test.ts']),
			project('browser', ['tests/browser/**/*.test.ts']),
		],
	},
});
