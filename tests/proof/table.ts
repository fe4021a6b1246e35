import { rules } from '../../scripts/validate/rules/index.ts';
import type { Tried } from './run.ts';

/** The share of a list for which something holds; 1 where the list is empty. */
export const share = <T>(list: readonly T[], holds: (it: T) => boolean) =>
	list.length === 0 ? 1 : list.filter(holds).length / list.length;

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const markdown = (head: string[], rows: string[][]) =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Rounded down, so that 100 % means all. */
const percent = (part: number) => `${(Math.floor(1000 * part) / 10).toFixed(1)} %`;

const columns: [string, (it: Tried) => boolean][] = [
	['found', (it) => it.isFound],
	['right line', (it) => it.isPlaced],
	['right rule', (it) => it.isNamed],
	['one finding', (it) => it.isAlone],
];

/** What was found of the faults of each group, and of all. */
export function tableOfGroups(tried: readonly Tried[]): string {
	const rowOf = (name: string, some: readonly Tried[]) => {
		const offered = some.filter(({ isFixed }) => isFixed !== undefined);
		const fixed = offered.filter(({ isFixed }) => isFixed);
		return [
			name,
			String(some.length),
			...columns.map(([, holds]) => percent(share(some, holds))),
			offered.length === 0 ? '–' : `${fixed.length} of ${offered.length}`,
		];
	};
	const groups = [...new Set(tried.map(({ group }) => group))];
	const ofGroup = (name: string) => tried.filter(({ group }) => group === name);
	return markdown(
		['', 'faults', ...columns.map(([heading]) => heading), 'fixed of offered'],
		[...groups.map((name) => rowOf(name, ofGroup(name))), rowOf('**All**', tried)],
	);
}

/** For each rule, the faults that it should find. */
export const faultsByRule = (tried: readonly Tried[]): Map<string, Tried[]> =>
	new Map(rules.map(({ id }) => [id, tried.filter(({ kind }) => kind.rules[0] === id)]));

/** The rules, with how many faults were tried for each and how many of those were found as meant. */
export const tableOfRules = (tried: readonly Tried[]): string =>
	markdown(
		['rule', 'faults', 'found as meant'],
		[...faultsByRule(tried)].map(([rule, some]) => [
			`\`${rule}\``,
			String(some.length),
			percent(share(some, ({ isNamed }) => isNamed)),
		]),
	);
