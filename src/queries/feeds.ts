import { type FeedFile, feedFiles } from '#lib/feeds/feed-files.ts';
import { getDirectory } from './directory.ts';
import { historyOf } from './entry.ts';
import { now } from './today.ts';

let files: Promise<{ feeds: FeedFile[]; calls: FeedFile[] }> | undefined;

/** The feeds and calendars of the site, and the calendar of each call; made once per build. */
export const getFeedFiles = () =>
	(files ??= getDirectory().then((directory) => feedFiles(directory, historyOf, now)));
