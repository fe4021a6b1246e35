import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { collectionNames } from '#schema/names.ts';
import { command } from './command.ts';
import { issueForm } from './issue/issue-form.ts';

const folder = '.github/ISSUE_TEMPLATE';

const help = `Writes the forms by which people send entries in words, one a collection, from the
schema, into ${folder}/.

  npm run forms

  --help  this text
`;

async function run() {
	mkdirSync(folder, { recursive: true });
	for (const collection of collectionNames) {
		const file = `${folder}/${collection}.yml`;
		// In the older YAML, which GitHub reads, a bare Yes is no word.
		const text = stringify(issueForm(collection), { version: '1.1', lineWidth: 0 });
		const head = '# Made from src/schema by npm run forms: change it there.\n';
		const options = await resolveConfig(file);
		writeFileSync(file, await format(head + text, { ...options, filepath: file }));
		process.stdout.write(`${file} is written.\n`);
	}
}

await command({ name: 'forms', help, run });
