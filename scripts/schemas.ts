import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaOf, listSchemaOf } from '#lib/fields/json-schema.ts';
import { collectionNames } from '#schema/names.ts';
import { searchListNames } from '#schema/search.ts';
import { command } from './command.ts';

const folder = '.astro/schemas';

const help = `Writes the schemas where editors read them, ${folder}/, as .vscode/settings.json says.

  npm run schemas

  --help  this text
`;

/** Git passes the schemas over: they are made anew from src/schema whenever they are needed. */
function run() {
	mkdirSync(folder, { recursive: true });
	for (const schema of [
		...collectionNames.map((name) => ({ name, text: jsonSchemaOf(name) })),
		...searchListNames.map((name) => ({ name, text: listSchemaOf(name) })),
	])
		writeFileSync(`${folder}/${schema.name}.json`, JSON.stringify(schema.text, null, '\t'));
	process.stdout.write(`The schemas for editors are in ${folder}/.\n`);
}

await command({ name: 'schemas', help, run });
