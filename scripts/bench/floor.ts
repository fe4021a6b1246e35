import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { collectionNames } from '#schema/names.ts';
import { schemas } from '#schema/index.ts';

// The least that a checker of entries must do: read each file, its YAML, and put it to its schema.

const [folder = 'content'] = process.argv.slice(2);
let refused = 0;
for (const collection of collectionNames)
	for (const name of readdirSync(join(folder, collection))) {
		const text = readFileSync(join(folder, collection, name), 'utf8');
		const [, fields = ''] = /^---\n([^]*?)\n---$/m.exec(text) ?? [];
		if (!schemas[collection].safeParse(load(fields)).success) refused++;
	}
console.log(`${refused} refused`);
