import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCorpus } from '../../../scripts/validate/corpus/corpus.ts';
import { readFiles } from '../../../scripts/validate/read/files.ts';
import { judgeCorpus } from '../../../scripts/validate/check.ts';
import { cleanTree } from '../../../scripts/validate/examples/sample.ts';
import { diskTree } from '#files/tree.ts';

/** What only a disk can hold, each put into a content folder that is clean. */
export const diskFaults: Readonly<Record<string, (directory: string) => void>> = {
	'a link to a file': (at) => symlinkSync('frailty.mdx', join(at, 'calls/link.mdx')),
	'a link to nothing': (at) => symlinkSync('nothing.mdx', join(at, 'calls/link.mdx')),
	'a link to itself': (at) => symlinkSync('link.mdx', join(at, 'calls/link.mdx')),
	'a link to a folder': (at) => symlinkSync('..', join(at, 'calls/up')),
	'a link for a collection': (at) => {
		rmSync(join(at, 'guides'), { recursive: true });
		symlinkSync('calls', join(at, 'guides'));
	},
	'a folder named as an entry': (at) => mkdirSync(join(at, 'calls/folder.mdx')),
	'a folder named as a list': (at) => {
		rmSync(join(at, 'search/typed.yml'));
		mkdirSync(join(at, 'search/typed.yml'));
	},
	'a file named as a collection': (at) => {
		rmSync(join(at, 'guides'), { recursive: true });
		writeFileSync(join(at, 'guides'), 'words');
	},
	'a file named as the folder of lists': (at) => {
		rmSync(join(at, 'search'), { recursive: true });
		writeFileSync(join(at, 'search'), 'words');
	},
	'a pipe': (at) => void execFileSync('mkfifo', [join(at, 'calls/pipe.mdx')]),
	'a name with a line end': (at) => writeFileSync(join(at, 'calls/a\nb.mdx'), ''),
	'a name with an escape': (at) => writeFileSync(join(at, 'calls/\x1B[31mred.mdx'), ''),
	'a name that is not UTF-8': (at) =>
		writeFileSync(
			Buffer.concat([Buffer.from(join(at, 'calls/')), Buffer.from([0xff, 0x2e, 0x6d, 0x64, 0x78])]),
			'',
		),
	'a very long name': (at) => writeFileSync(join(at, `calls/${'a'.repeat(250)}.mdx`), ''),
	'a name like a part of every object': (at) => writeFileSync(join(at, 'calls/__proto__.mdx'), ''),
	'a folder like a part of every object': (at) => mkdirSync(join(at, 'constructor')),
	'an entry without a name': (at) => writeFileSync(join(at, 'calls/.mdx'), ''),
	'a hidden folder': (at) => mkdirSync(join(at, '.git')),
};

/** What the checker finds in a clean folder into which something has been put. */
export function findOnDisk(put: (directory: string) => void) {
	const directory = mkdtempSync(join(tmpdir(), 'content-'));
	try {
		for (const [path, text] of Object.entries(cleanTree())) {
			mkdirSync(join(directory, path, '..'), { recursive: true });
			writeFileSync(join(directory, path), text);
		}
		put(directory);
		const found = readFiles(diskTree(directory), 'content');
		return judgeCorpus(makeCorpus(found, { today: '2026-01-20', folder: 'content' }));
	} finally {
		rmSync(directory, { recursive: true });
	}
}
