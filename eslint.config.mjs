import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One row of the layer table: what the files of a layer may not import. */
const layer = (files, regex, message, types = {}, ...more) => ({
	files,
	rules: {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ patterns: [{ regex, message, ...types }, ...more] },
		],
	},
});
const ofLib = {
	regex: '^(astro|node:|#(?!schema/|lib/|site))',
	message: 'lib imports the schema and small packages: no Astro, no files.',
};

/**
 * What of lib is for the build alone, by room: it needs zod, Temporal or another package too large for a
 * page. All the rest may run in the browser, and is kept so: it imports none of these.
 */
const forBuild = {
	calls: ['by-use', 'groups', 'head-line', 'past-calls', 'timeline'],
	collaborations: ['tried'],
	checks: ['*'],
	entries: ['open-data'],
	feeds: ['calendar-*', 'call-text', 'feed-*', 'followed-call', 'items', 'scopes'],
	fields: ['*'],
	history: ['*'],
	lists: ['call-row', 'facets', 'lists'],
	route: ['candidates'],
	search: ['facet-values', 'make-index'],
	text: ['front-matter'],
	time: ['london-time', 'working-days'],
};
const anyOf = (names) => `(${names.join('|').replaceAll('*', '[^/]*')})\\.ts$`;
const roomsForBuild = Object.entries(forBuild).map(([room, names]) => `${room}/${anyOf(names)}`);

/** Files that may run in the browser; `room` is theirs in lib. */
const forBrowser = (files, room) => ({
	...layer(
		files,
		[
			'^(?!\\.|#lib/|#schema/(names|slug|states|vocabulary)\\.ts$|#site$|stemmer$|astro|node:)',
			`^(#lib|\\.\\.)/(${roomsForBuild.join('|')})`,
			...(room ? [`^\\./${anyOf(forBuild[room])}`] : []),
		].join('|'),
		'It may run in the browser: no zod, no large package, nothing that is for the build alone.',
		{ allowTypeImports: true },
		ofLib,
	),
	ignores: Object.entries(forBuild).flatMap(([of, names]) =>
		names.map((name) => `src/lib/${of}/${name}.ts`),
	),
});

/** Expressions that read the clock. */
const clocks = [
	'NewExpression[callee.name="Date"][arguments.length=0]',
	'CallExpression[callee.name="Date"]',
	'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
	'MemberExpression[object.name="Temporal"][property.name="Now"]',
];

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
			// Types are imported in one way: inside the braces, one import a module.
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'no-duplicate-imports': 'error',
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
	},
	layer(
		['src/schema/**/*.ts'],
		'^(astro|node:|#(?!schema/))',
		'The schema imports zod and itself.',
	),
	layer(['src/lib/**/*.ts'], ofLib.regex, ofLib.message),
	forBrowser(['src/lib/**/*.ts']),
	...Object.keys(forBuild).map((room) => forBrowser([`src/lib/${room}/*.ts`], room)),
	{
		files: ['src/lib/**/*.ts', 'src/schema/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...clocks.map((selector) => ({ selector, message: 'The instant comes from the caller.' })),
			],
		},
	},
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
		'^(node:|#(files|checker)/|#queries/(?!today))',
		'Layouts take props, and the day of the build.',
	),
	layer(
		['src/pages/**/*.{astro,ts}'],
		'^(#(files|checker)/|\\.\\./.*scripts/)',
		'Pages ask src/queries/, and it asks the checker.',
	),
	forBrowser(['src/browser/**/*.ts']),
	layer(
		['scripts/**/*.ts'],
		'^(astro|#(?!schema/|lib/|files/|site))',
		'Scripts use the schema, lib and files.',
	),
	{ files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
);
