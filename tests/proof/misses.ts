import type { Tried } from './run.ts';

/** Every fault that was not found, or not put right, as it should be, with what was said instead. */
export const listOfMisses = (tried: readonly Tried[]): string =>
	tried.flatMap((it) => (whatIsWrong(it) ? [miss(it)] : [])).join('\n\n');

const whatIsWrong = (it: Tried): string | undefined => {
	if (!it.isFound) return 'MISSED';
	if (!it.isPlaced) return 'WRONG LINE';
	if (!it.isNamed) return 'WRONG RULE';
	if (!it.isAlone) return `${it.diagnostics.length} FINDINGS`;
	return it.isFixed === false ? 'NOT FIXED' : undefined;
};

function miss(it: Tried): string {
	const { group, kind, fault, diagnostics } = it;
	const text = fault.changes[fault.path];
	const lines = typeof text === 'string' ? text.split('\n') : [];
	return [
		`${whatIsWrong(it)}: ${group}, ${kind.name} (${kind.rules.join(' or ')})`,
		`  put into ${fault.path}:${fault.lines.join('/')}`,
		...fault.lines.map((line) => `    ${line} | ${(lines[line - 1] ?? '').slice(0, 120)}`),
		...diagnostics
			.slice(0, 4)
			.map((it) => `  said ${it.file}:${it.line}:${it.column} ${it.rule} ${it.message}`),
	].join('\n');
}
