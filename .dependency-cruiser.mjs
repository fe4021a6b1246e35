/** No circle of imports, also of types alone: none of its files could be read before the others. */
export default {
	forbidden: [{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } }],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.test\\.ts$' },
	},
};
