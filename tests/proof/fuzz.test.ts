import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { diskFaults, findOnDisk } from './fuzz/disk.ts';
import { probeBytes } from './fuzz/fuzz.ts';

test('files damaged at random neither stop the checker nor pass where Astro refuses them', () => {
	const probes = [...probeBytes(readContent('content'), 300)];
	expect(probes.flatMap(({ trouble }) => trouble ?? [])).toEqual([]);
});

describe('on a disk', () => {
	test('a clean folder is clean', () => {
		expect(findOnDisk(() => undefined)).toEqual([]);
	});

	test.each(Object.entries(diskFaults))('%s is found, and stops nothing', (_name, put) => {
		expect(findOnDisk(put).length).toBeGreaterThan(0);
	});
});
