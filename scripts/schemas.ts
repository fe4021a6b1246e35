import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaOf, listSchemaOf } from '#lib/fields/json-schema.ts';
import { searchNames } from '#schema/search.ts';
import { collectionNames } from '#schema/fields.ts';

const folder = '.astro/schemas';

/** Writes the schemas where editors read them, as .vscode/settings.json says. Git passes them over. */
mkdirSync(folder, { recursive: true });
for (const schema of [
	...collectionNames.map((name) => ({ name, text: jsonSchemaOf(name) })),
	...searchNames.map((name) => ({ name, text: listSchemaOf(name) })),
])
	writeFileSync(`${folder}/${schema.name}.json`, JSON.stringify(schema.text, null, '\t'));
process.stdout.write(`The schemas for editors are in ${folder}/.\n`);
