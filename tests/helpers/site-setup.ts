import type { TestProject } from 'vitest/node';
import { builds } from './builds.ts';

export default async function setup(project: TestProject) {
	project.provide('builds', await builds());
}
