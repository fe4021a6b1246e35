import { foundInReading } from './rule.ts';

/** What must hold before anyone asks what a file says. The wording lies with the readers. */
export const reading = [
	foundInReading(
		'stray-file',
		'Only entries lie in content/, each in the folder of its collection, and the lists of the search.',
	),
	foundInReading('missing-file', 'The folder search holds both lists that the search reads.'),
	foundInReading('bad-encoding', 'Files are UTF-8 text, without characters that nobody can see.'),
	foundInReading('no-front-matter', 'An entry begins with its fields, between two lines of ---.'),
	foundInReading('not-yaml', 'Front matter is YAML; no other language is read, and none is run.'),
	foundInReading('broken-yaml', 'Front matter can be read.'),
	foundInReading('duplicate-field', 'A field is given once.'),
	foundInReading('yaml-feature', 'Values are written out: no anchors, aliases, tags or escapes.'),
	foundInReading('not-a-list', 'A file that the search reads is a list, with something in it.'),
] as const;
