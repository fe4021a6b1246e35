import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One row of the layer table: what the files of a layer may not import. */
const layer = (files, regex, message, types = {}) => ({
	files,
	rules: {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ patterns: [{ regex, message, ...types }] },
		],
	},
});

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'node_modules/']),
	tseslint.configs.base,
	astro.configs['flat/base'],
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
	},
	layer(
		['src/schema/**/*.ts'],
		'^(astro|node:|#(?!schema/))',
		'The schema imports zod and itself.',
	),
	layer(
		['src/lib/**/*.ts'],
		'^(astro|node:|#(?!schema/|lib/|site))',
		'lib imports the schema and small packages: no Astro, no files.',
	),
	layer(
		['src/files/**/*.ts'],
		'^(astro|#(?!schema/|lib/|files/|site))',
		'It reads the disk and git for queries and scripts, and knows neither.',
	),
	layer(
		['src/queries/**/*.ts'],
		'^#(components|layouts|browser|checker)/',
		'Queries give data, not pages.',
	),
	layer(
		['src/queries/checker.ts'],
		'^(astro|#(?!checker/))',
		'It hands on what the checker gives.',
	),
	layer(
		['src/components/**/*.{astro,ts}'],
		'^(astro:content|node:|#(files|queries|layouts|browser|checker)/)',
		'Components take props: pages ask for content.',
		{ allowTypeImports: true },
	),
	layer(
		['src/layouts/**/*.{astro,ts}'],
		'^(node:|#(files|queries|checker)/)',
		'Layouts take props.',
	),
	layer(
		['src/pages/**/*.{astro,ts}'],
		'^(#(files|checker)/|\\.\\./.*scripts/)',
		'Pages ask src/queries/, and it asks the checker.',
	),
	layer(['src/browser/**/*.ts'], '^(astro|node:|#(?!lib/|schema/))', 'Browser scripts import lib.'),
	layer(
		['scripts/**/*.ts'],
		'^(astro|#(?!schema/|lib/|files/|site))',
		'Scripts use the schema, lib and files.',
	),
	{ files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
);
