import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}
interface Job {
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	steps: Step[];
}
interface Workflow {
	name: string;
	on: string | Record<string, { workflows?: string[] } | null>;
	permissions: unknown;
	jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const workflowOf = (name: string) => parse(textOf(name)) as Workflow;
const jobsOf = (name: string) => Object.values(workflowOf(name).jobs);
const stepsOf = (name: string) => jobsOf(name).flatMap(({ steps }) => steps);
const eventsOf = ({ on }: Workflow) => (typeof on === 'string' ? [on] : Object.keys(on));
const scripts = Object.keys(
	(JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

test.each(files)(
	'%s runs only actions that are pinned to a commit, with their version beside it',
	(name) => {
		const used = textOf(name).match(/^.*\buses:.*$/gm) ?? [];
		expect(used.length).toBeGreaterThan(0);
		for (const line of used)
			expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	},
);

test('an action is the same one everywhere', () => {
	const used = files.flatMap((name) => stepsOf(name).flatMap(({ uses }) => uses ?? []));
	const names = [...new Set(used)].map((it) => it.split('@')[0]);
	expect(names).toEqual([...new Set(names)]);
});

test.each(files)('%s may do nothing but what a job names', (name) => {
	expect(workflowOf(name).permissions).toEqual({});
	for (const job of jobsOf(name)) {
		expect(job.permissions).toBeDefined();
		expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	}
});

test.each(files)('%s keeps no token in its checkout', (name) => {
	const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
});

test.each(files)('%s runs no words of an event, and only scripts that there are', (name) => {
	for (const { run = '' } of stepsOf(name)) {
		expect(run).not.toContain('${{');
		const [, script] = /^npm run (?:--silent )?(\S+)/.exec(run) ?? [];
		if (script) expect(scripts).toContain(script);
		else if (run)
			expect(run).toMatch(/^(npm (ci|test)|mkdir checks|echo '::error::[^']*' && exit 1)$/);
	}
});

test('no workflow runs a pull request with the rights of the repository', () => {
	for (const name of files) expect(eventsOf(workflowOf(name))).not.toContain('pull_request_target');
});

test('a pull request is checked without secrets, and can write nothing', () => {
	const ofPullRequests = files.filter((name) =>
		eventsOf(workflowOf(name)).includes('pull_request'),
	);
	expect(ofPullRequests).toEqual(['ci.yml', 'pr-check.yml']);
	for (const name of ofPullRequests) {
		expect(textOf(name)).not.toMatch(/secrets\.|github\.token/);
		for (const { permissions } of jobsOf(name)) expect(permissions).toEqual({ contents: 'read' });
	}
});

test('the comment is written by the programs of main, from files that lie outside of them', () => {
	const name = 'pr-comment.yml';
	const [job] = jobsOf(name);
	expect(workflowOf(name).on).toEqual({
		workflow_run: { workflows: [workflowOf('pr-check.yml').name], types: ['completed'] },
	});
	expect(job?.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
	const [checkout, ...others] = stepsOf(name).filter(({ uses }) =>
		uses?.startsWith('actions/checkout@'),
	);
	expect(others).toEqual([]);
	expect(checkout?.with).toEqual({ 'persist-credentials': false });
	const download = stepsOf(name).find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
	expect(download?.with?.['path']).toBe('${{ runner.temp }}/checks');
	expect(textOf(name)).not.toMatch(/git fetch|refs\/pull|gh pr checkout|secrets\./);
});

test('no job may both build what a stranger wrote and publish it', () => {
	for (const job of jobsOf('deploy.yml')) {
		const isBuild = job.steps.some(({ run }) => run?.startsWith('npm'));
		expect(isBuild && Object.values(job.permissions ?? {}).includes('write')).toBe(false);
	}
});
