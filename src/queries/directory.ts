import { getCollection } from 'astro:content';
import { Directory } from '#lib/entries/directory.ts';
import { collectionNames } from '#schema/names.ts';

/** The whole directory, read and sorted once per build. */
let directory: Promise<Directory> | undefined;

const read = async () =>
	new Directory((await Promise.all(collectionNames.map((name) => getCollection(name)))).flat());

export const getDirectory = (): Promise<Directory> => (directory ??= read());
