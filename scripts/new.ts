import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { collectionScopes } from '#lib/lists/collection-words.ts';
import { starter } from '#lib/fields/starter.ts';
import { collectionNames } from '#schema/names.ts';
import { londonDay } from '#lib/time/dates.ts';
import { slugOf } from '#lib/text/names.ts';
import { command, refuse } from './command.ts';

const usage = `Writes a starter entry: npm run new -- COLLECTION "Title"

The fields it needs are there to be filled in, and those it may have stand below as comments.
The file is named after the title: rename it before you add it, since its name is its address for good.

The collections are:
${collectionNames.map((name) => `  ${name.padEnd(15)} ${collectionScopes[name]}\n`).join('')}
Example: npm run new -- calls "Digital pathways for frailty"
`;

/** Never writes over an entry: its words may not be anywhere else yet. */
function write([wanted, title = '', ...rest]: string[]): number {
	const collection = collectionNames.find((name) => name === wanted);
	const slug = slugOf(title);
	if (!collection || !slug || rest.length > 0) {
		const trouble = !wanted
			? ''
			: !collection
				? `There is no collection "${wanted}".\n\n`
				: rest.length > 0
					? 'Put the title in quotes, so that it is one word to the computer.\n\n'
					: 'Give the entry a title, in quotes, with letters or digits in it.\n\n';
		return refuse(trouble + usage);
	}
	const file = `content/${collection}/${slug}.mdx`;
	if (existsSync(file))
		return refuse(`${file} is there already: choose another title, or edit that entry.\n`);
	mkdirSync(`content/${collection}`, { recursive: true });
	const known = { title: stringify(title.trim()).trim(), 'checked.on': londonDay(Date.now()) };
	writeFileSync(file, starter(collection, known), { flag: 'wx' });
	process.stdout.write(
		`${file} is written. Fill in its fields, then: npm run validate -- ${file}\n`,
	);
	return 0;
}

await command({
	name: 'new',
	help: usage,
	takesWords: true,
	run: ({ positionals }) => write(positionals),
});
