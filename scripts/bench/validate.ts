import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growContent } from './grow.ts';

/**
 * Times the checker from start to exit, beside the floor, on content grown to some sizes. They take turns, so
 * that whatever else the machine does falls on both: trust the ratios more than the seconds.
 */
const rounds = 5;
const sizes = [1000, 5000];

/** Says at the end, on a channel of its own, how much memory the process took at most. */
const tellMemory = `data:text/javascript,process.on('exit',()=>{
	process.getBuiltinModule('fs').writeSync(3,String(process.resourceUsage().maxRSS))})`;

const asNpmDoes = ['--import', './scripts/compile-cache.mjs'];

function timed(script: string, ...args: string[]): { seconds: number; mebibytes: number } {
	const start = performance.now();
	const { status, output, stderr } = spawnSync(
		process.execPath,
		[...asNpmDoes, `--import=${tellMemory}`, script, ...args],
		{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
	);
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${script} ended with ${status}: ${output[1]}${stderr}`);
	return { seconds, mebibytes: Number(output[3]) / 1024 };
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
for (const size of sizes) console.log(row(size));
