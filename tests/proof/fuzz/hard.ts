import { textOf } from '../../../scripts/validate/examples/sample.ts';
import { hardBodies } from './hard-bodies.ts';
import { hardFields } from './hard-fields.ts';
import { guide, type Hard, times, words } from './make.ts';
import { runFiles } from './runs.ts';

/** Files made to break a reader. */
export const hardFiles: readonly Hard[] = [
	...runFiles,
	...hardFields,
	...hardBodies,
	words('10 MB on one line', times('word ', 2_000_000)),
	guide('10 MB on one line of a body', times('word ', 2_000_000)),
	{ name: '10 MB of no lines', collection: 'calls', text: times('a', 10_000_000) },
	{ name: '10 MB of zeros', collection: 'calls', text: new Uint8Array(10_000_000) },
	{ name: 'nothing', collection: 'calls', text: '' },
	{ name: 'only hyphens', collection: 'calls', text: '---\n---\n' },
	{
		name: 'only a mark of byte order',
		collection: 'calls',
		text: new Uint8Array([0xef, 0xbb, 0xbf]),
	},
	{
		name: 'UTF-16',
		collection: 'calls',
		text: new Uint8Array(Buffer.from(`\uFEFF${textOf('calls')}`, 'utf16le')),
	},
	{ name: 'UTF-32', collection: 'calls', text: new Uint8Array([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]) },
	{ name: 'fields that are a list', collection: 'calls', text: '---\n- a\n---\n' },
	{ name: 'fields that are a word', collection: 'calls', text: '---\nwords\n---\n' },
	{ name: 'fields that are null', collection: 'calls', text: '---\n~\n---\n' },
	{
		name: 'a name like a part of every object',
		collection: 'calls',
		text: '---\nconstructor\n---\n',
	},
];
