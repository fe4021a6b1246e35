import { getCollection } from 'astro:content';
import { Directory } from '#lib/entries/directory.ts';

/** The whole directory, read and sorted once per build. */
let directory: Promise<Directory> | undefined;

async function read(): Promise<Directory> {
	return new Directory({
		networks: await getCollection('networks'),
		systems: await getCollection('systems'),
		priorities: await getCollection('priorities'),
		calls: await getCollection('calls'),
		collaborations: await getCollection('collaborations'),
		programmes: await getCollection('programmes'),
		signposts: await getCollection('signposts'),
		guides: await getCollection('guides'),
	});
}

export const getDirectory = (): Promise<Directory> => (directory ??= read());
