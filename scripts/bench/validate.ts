import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growContent } from './grow.ts';

/**
 * Times the checker beside the floor, on content grown to some sizes, in seconds of the processor: what else the
 * machine does says little in them. They take turns, so that the rest of it falls on both.
 */
const rounds = 5;

/** Says at the end, on a channel of its own, what the process took: of the processor, and of memory at most. */
const tellUsage = `data:text/javascript,process.on('exit',()=>{
	process.getBuiltinModule('fs').writeSync(3,JSON.stringify(process.resourceUsage()))})`;

function timed(script: string, ...args: string[]): { seconds: number; mebibytes: number } {
	const { status, output, stderr } = spawnSync(
		process.execPath,
		['--import', './scripts/compile-cache.mjs', `--import=${tellUsage}`, script, ...args],
		{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
	);
	if (status !== 0) throw new Error(`${script} ended with ${status}: ${output[1]}${stderr}`);
	const usage = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage;
	const seconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
	return { seconds, mebibytes: usage.maxRSS / 1024 };
}

const middle = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const range = (numbers: number[]) =>
	`${middle(numbers).toFixed(2)} s [${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)}]`;

function row(size: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const content = join(folder, 'content');
		growContent(content, size);
		const turns = Array.from({ length: rounds }, () => ({
			checker: timed('scripts/validate.ts', '--content', content),
			floor: timed('scripts/bench/floor.ts', content),
		}));
		const cells = [
			range(turns.map(({ floor }) => floor.seconds)),
			range(turns.map(({ checker }) => checker.seconds)),
			middle(turns.map(({ checker, floor }) => checker.seconds / floor.seconds)).toFixed(2),
			`${Math.max(...turns.map(({ checker }) => checker.mebibytes)).toFixed(0)} MiB`,
		];
		return `| ${[size, ...cells].join(' | ')} |`;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

console.log('| entries | js-yaml and zod alone | checker | ratio | memory |');
console.log('| --- | --- | --- | --- | --- |');
for (const size of [1000, 5000]) console.log(row(size));
